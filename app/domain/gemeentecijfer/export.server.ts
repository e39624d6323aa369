import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { type ExportColumn, exportRows } from '~/platform/export.server';
import { type Gemeenteregel, getCijferlijst } from './pagina.server';
import { cijferreeksen, cijferreeksSleutels } from './reeksen';

const kolommen: ExportColumn<Gemeenteregel>[] = [
  { kop: 'Gemeente', waarde: ({ naam }) => naam },
  ...cijferreeksSleutels.map(
    (sleutel, index): ExportColumn<Gemeenteregel> => ({
      kop: cijferreeksen[sleutel].naam,
      soort: 'getal',
      waarde: ({ waarden }) => waarden[index],
    }),
  ),
];

/** The figures of the period, in the form that the import reads. */
export async function exportCijfers(request: Request, actor: Actor, vandaag: Dag, formaat: 'csv' | 'xlsx') {
  const { regels, periode } = await getCijferlijst(request, actor, vandaag);
  return exportRows({ naam: `gemeentecijfers-${periode.van}-${periode.tot}`, formaat, kolommen, rijen: regels });
}
