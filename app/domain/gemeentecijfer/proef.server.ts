import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { type Failure, fail, ok, type Result, tekstenVan } from '~/platform/result';
import { type Invoerfout, type Sheetfout, sheetTeksten } from '~/platform/sheet';
import { readSheet } from '~/platform/spreadsheet.server';
import type { Importregel } from './form';
import { leesCijfertabel } from './import';
import { listCijfers, listInvoerGemeenten } from './queries.server';
import { cijferreeksen } from './reeksen';
import { beoordeelPeriode, type CijferFout, cijferTekst, cijferTeksten } from './rules';

export type Proef = {
  wijzigingen: { gemeente: string; reeks: string; oud: string; nieuw: string }[];
  /** Figures of the file that are already so. */
  gelijk: number;
  /** To be sent back when the answer is yes. */
  regels: string;
};
type InvoerFouten = Failure<'fouten-in-bestand', { fouten: readonly Invoerfout[] }>;
export type ProefFout = CijferFout | Sheetfout | InvoerFouten | Failure<'geen-cijfers', Record<never, never>>;

/** What a file would change, without changing anything. */
export async function beproefBestand(invoer: {
  actor: Actor;
  bytes: Uint8Array;
  van: Dag;
  tot: Dag;
  vandaag: Dag;
}): Promise<Result<Proef, ProefFout>> {
  const { actor, bytes, van, tot, vandaag } = invoer;
  const periode = beoordeelPeriode(van, tot, vandaag);
  if (!periode.ok) return periode;
  const sheet = await readSheet(bytes, { maxBytes: 2_000_000, maxRows: 1000 });
  if (!sheet.ok) return sheet;
  const gemeenten = await listInvoerGemeenten(actor);
  const { cijfers, fouten } = leesCijfertabel(sheet.value, gemeenten);
  if (fouten.length > 0) return fail('fouten-in-bestand', { fouten });
  if (cijfers.length === 0) return fail('geen-cijfers');
  const bestaand = await listCijfers([...new Set(cijfers.map(({ gemeenteId }) => gemeenteId))], van, tot);
  const met = cijfers.map((cijfer) => ({
    ...cijfer,
    oud: bestaand.find(({ gemeenteId, reeks }) => gemeenteId === cijfer.gemeenteId && reeks === cijfer.reeks),
  }));
  const anders = met.filter(({ oud, waarde, notatie }) => (oud ? oud.waarde !== waarde : waarde !== null || notatie));
  const naam = (id: string) => gemeenten.find((gemeente) => gemeente.id === id)?.naam ?? '';
  return ok({
    wijzigingen: anders.map(({ gemeenteId, reeks, waarde, oud }) => ({
      gemeente: naam(gemeenteId),
      reeks: cijferreeksen[reeks].naam,
      oud: cijferTekst(oud?.waarde ?? null),
      nieuw: cijferTekst(waarde),
    })),
    gelijk: met.length - anders.length,
    regels: JSON.stringify(
      anders.map(
        ({ gemeenteId, reeks, waarde, notatie, oud }): Importregel => ({
          gemeenteId,
          reeks,
          waarde,
          notatie,
          versie: oud?.versie ?? 0,
        }),
      ),
    ),
  });
}

const leesTekst = tekstenVan(sheetTeksten);

export function proefTeksten(failure: ProefFout): string[] {
  switch (failure.reden) {
    case 'fouten-in-bestand': {
      const { fouten } = failure.details;
      return [
        `Er ${fouten.length === 1 ? 'is 1 fout' : `zijn ${fouten.length} fouten`} in het bestand. Er is niets gewijzigd. Verbeter het bestand en kies het opnieuw.`,
      ];
    }
    case 'geen-cijfers':
      return ['Er staat geen cijfer in het bestand. Vul de cijfers in onder de namen van de gemeenten.'];
    case 'periode-leeg':
    case 'periode-begint-later':
    case 'meer-verlengd-dan-trajecten':
    case 'niet-uw-gemeente':
    case 'niets-gewijzigd':
    case 'intussen-veranderd':
      return cijferTeksten(failure);
    default:
      return leesTekst(failure);
  }
}
