import { maintain } from '../../db/commit';
import { individueleContracten, toewijzingen, toewijzingsregels, trajecten, trajectimports } from '../../db/schema';
import { seedId } from '../../seeds/dsl';

/**
 * Trajecten and what hangs on them, in both regions. What an aanbieder may read carries the canary of his contract;
 * what the gemeente wrote for itself that of its region.
 */
type Plaats = {
  sleutel: string;
  gemeenteId: string;
  organisatieId: string;
  gebruikerId: string;
  contractId: string;
  aanbiederId: string;
  regelingId: string;
  /** Of the contract, and of the region. */
  kanarie: string;
  intern: string;
};

const dag = '2022-09-01';
/** A trajectnummer is a canary itself, but not the one in addresses: an error may repeat the address it is about. */
const inAdres = (sleutel: string) => `TRAJECT-${sleutel.toUpperCase()}`;

const traject = ({ sleutel, gemeenteId, kanarie, intern }: Plaats, volgnummer: 1 | 2 | 3) => ({
  id: `traject-${sleutel}-${volgnummer}`,
  trajectnummer: volgnummer === 3 ? inAdres(sleutel) : `${kanarie}-${volgnummer}`,
  gemeenteId,
  doelgroep: 'asielstatushouder' as const,
  leerroute: volgnummer === 2 ? ('onderwijs' as const) : ('b1' as const),
  niveau: volgnummer === 2 ? ('hbo' as const) : null,
  plichtDatum: '2022-08-01',
  pipDatum: '2022-08-20',
  status: 'pip-vastgesteld' as const,
  bron: intern,
});

/** Per place: a traject that is asked of an aanbieder, one under an individual contract, one without either; a rule; a file. */
export async function bouwTrajecten(plaatsen: readonly Plaats[]): Promise<void> {
  await maintain((tx) => [
    tx
      .insert(trajecten)
      .values(plaatsen.flatMap((plaats) => [traject(plaats, 1), traject(plaats, 2), traject(plaats, 3)])),
    tx.insert(toewijzingen).values(
      plaatsen.map(({ sleutel, contractId, intern }) => ({
        id: `toewijzing-${sleutel}`,
        trajectId: `traject-${sleutel}-1`,
        contractId,
        soort: 'leerroute' as const,
        status: 'toegewezen' as const,
        voorgesteldDatum: dag,
        toegewezenDatum: dag,
        reactieUiterlijk: '2022-09-08',
        reden: intern,
        afwijkingMotivering: intern,
      })),
    ),
    tx.insert(individueleContracten).values(
      plaatsen.map(({ sleutel, gemeenteId, aanbiederId, regelingId, intern }) => ({
        id: `individueel-${sleutel}`,
        nummer: `IC-2022-${sleutel}`,
        regelingId,
        aanbiederId,
        gemeenteId,
        trajectId: `traject-${sleutel}-2`,
        status: 'aangevraagd' as const,
        prijsCents: 1_700_000,
        startDatum: dag,
        reden: intern,
        drempelMotivering: intern,
        bron: intern,
      })),
    ),
    tx.insert(toewijzingsregels).values(
      plaatsen.map(({ sleutel, gemeenteId, contractId, intern }) => ({
        id: `regel-${sleutel}`,
        dienst: 'b1' as const,
        gemeenteId,
        contractId,
        versienummer: 1,
        van: dag,
        toelichting: intern,
        vastgesteldOp: `${dag}T10:00:00.000Z`,
      })),
    ),
    tx.insert(trajectimports).values(
      plaatsen.map(({ sleutel, organisatieId, gebruikerId, intern }) => ({
        id: `import-${sleutel}`,
        organisatieId,
        gebruikerId,
        bestandsnaam: `${intern}.csv`,
        blad: { kopnummer: 1, kop: ['Trajectnummer'], rijen: [{ nummer: 2, cellen: [intern] }] },
        gemaaktOp: `${dag}T10:00:00.000Z`,
        nieuw: 0,
        gewijzigd: 0,
        ongewijzigd: 0,
        fouten: 3,
      })),
    ),
  ]);
}

/** The records that addresses name, as in `objecten`. */
export const trajectObjecten = (w1: string, o1: string) => {
  const perPlaats = <P>(maak: (sleutel: 'w1' | 'o1' | 'geen') => P) => ({
    west: maak('w1'),
    oost: maak('o1'),
    geen: maak('geen'),
  });
  const gemeente = { w1, o1, geen: 'gemeente:GM0000' };
  return {
    traject: perPlaats((sleutel) => ({ nummer: inAdres(sleutel) })),
    trajectimport: perPlaats((sleutel) => ({ id: `import-${sleutel}` })),
    toewijzing: perPlaats((sleutel) => ({ id: `toewijzing-${sleutel}` })),
    toewijzingsdaad: perPlaats((sleutel) => ({ id: `toewijzing-${sleutel}`, daad: 'annulering' })),
    toewijzingsregel: perPlaats((sleutel) => ({ gemeente: gemeente[sleutel], dienst: 'b1' })),
    individueel: perPlaats((sleutel) => ({ id: `individueel-${sleutel}` })),
    individueeldaad: perPlaats((sleutel) => ({ id: `individueel-${sleutel}`, daad: 'aanbod' })),
  };
};

export const gebruikerVan = (email: string) => seedId(`gebruiker:${email}`);
