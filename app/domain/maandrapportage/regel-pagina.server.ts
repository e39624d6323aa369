import type { Dag } from '~/platform/dates';
import { formatDag } from '~/platform/format';
import { notFound } from '~/platform/http.server';
import { routeVan } from './lijst';
import { grenzenOp, listOpmerkingen, type Rapportage, rapportageKop } from './queries.server';
import { controleerRegels, listRegelrijen, listRegels } from './queries-regels.server';
import { gevraagdeVelden } from './regels';
import { toonVeld, velden } from './velden';

/** The page of one line: every field, with what is known already. */
export async function regelPagina(rapportage: Rapportage, regelnummer: string, vandaag: Dag) {
  const nummer = Number(regelnummer);
  const grenzen = await grenzenOp(vandaag);
  const [[regel], rijen, opmerkingen] = await Promise.all([
    listRegels(rapportage, grenzen, { alleen: Number.isSafeInteger(nummer) ? [nummer] : [] }),
    listRegelrijen(rapportage.id),
    listOpmerkingen(rapportage.id),
  ]);
  if (!regel) return notFound();
  const [bevindingen = []] = controleerRegels([regel], grenzen);
  const { waarden, context } = regel;
  return {
    kop: rapportageKop(rapportage, vandaag),
    nummer,
    trajectnummer: regel.trajectnummer,
    route: routeVan(regel),
    bekend: regel.bekendTekst,
    begonnen: context.startDatum,
    vorigeNummer: rijen.filter(({ volgorde }) => volgorde < nummer).at(-1)?.volgorde ?? null,
    volgendeNummer: rijen.find(({ volgorde }) => volgorde > nummer)?.volgorde ?? null,
    velden: gevraagdeVelden(context).map((naam) => {
      const bekend = context.bekend[naam];
      return {
        naam,
        label: velden[naam].naam,
        soort: velden[naam].soort,
        waarde: toonVeld(naam, waarden[naam]),
        /** Known and not asked again, unless this line says it too. */
        bekend: bekend !== undefined && waarden[naam] === null ? formatDag(bekend) : null,
      };
    }),
    bevindingen: bevindingen.map(({ ernst, tekst }) => ({
      ernst,
      tekst: `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}.`,
    })),
    opmerkingen: opmerkingen
      .filter(({ trajectnummer }) => trajectnummer === regel.trajectnummer)
      .map(({ tekst, wie }) => ({ tekst, wie })),
  };
}
export type RegelPagina = Awaited<ReturnType<typeof regelPagina>>;
