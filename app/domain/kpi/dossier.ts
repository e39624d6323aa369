import type { Leerroute } from '../aanbesteding/status';

/** What the KPI's have to know of one traject. `leesDossiers` reads it; a command changes it in memory. */
export type Dossier = {
  readonly traject: {
    readonly id: string;
    readonly gemeenteId: string;
    readonly doelgroep: string;
    readonly leerroute: Leerroute | null;
    readonly plichtDatum: string;
    readonly pipDatum: string | null;
    readonly startDatum: string | null;
    readonly eindDatum: string | null;
    readonly eindReden: string | null;
    readonly verlengingMaanden: number;
    readonly status: string;
  };
  readonly feiten: readonly { readonly soort: string; readonly datum: string }[];
  readonly toewijzingen: readonly {
    readonly id: string;
    readonly contractId: string;
    readonly soort: string;
    readonly status: string;
    readonly toegewezenDatum: string | null;
    readonly startDatum: string | null;
    readonly eindDatum: string | null;
    readonly resultaat: string | null;
    /** Of approved reports; a command that approves adds what the new lines bring. */
    readonly gevolgdMinuten: number;
  }[];
  /** Hours of approved reports, which move along when the leerroute changes. Read, never changed by a command. */
  readonly uren?: readonly {
    readonly contractId: string;
    /** Gemeente of the contract. */
    readonly gemeenteId: string;
    readonly maand: string;
    readonly aangebodenMinuten: number;
    readonly gevolgdMinuten: number;
    /** Lines that these hours come from. */
    readonly aantal: number;
  }[];
};

/** What the KPI's have to know of one maandrapportage, in any status. `leesRapportagestanden` reads it. */
export type Rapportagestand = {
  readonly contractId: string;
  /** Gemeente of the contract. */
  readonly gemeenteId: string;
  readonly maand: string;
  readonly versienummer: number;
  readonly status: string;
  readonly uiterlijk: string;
  /** Moment (UTC) of the first time that it was handed in. */
  readonly eersteIngediendOp: string | null;
  readonly regels: readonly {
    readonly leerroute: Leerroute | null;
    readonly aangebodenMinuten: number | null;
    readonly gevolgdMinuten: number | null;
  }[];
};
