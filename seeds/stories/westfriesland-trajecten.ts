import { seedId, traject } from '../dsl';
import { dobbelsteen, trajectnummers } from '../dsl/dobbelsteen';
import { gezinsmigranten, type Levensloop, statushouders } from './westfriesland-groepen';
import { importVan } from './westfriesland-imports';
import { zevenWestfriese } from './wie';

const leeg = { leerroute: null, niveau: null, pip: null, start: null, einde: null, rol: undefined };

/** All 387 persons, the same at every load. */
export function levenslopen(): Levensloop[] {
  const worp = dobbelsteen(20220701);
  // By a die of their own: the numbers stay when a date is chosen otherwise.
  const nummer = trajectnummers('WF', 4, dobbelsteen(387));
  return zevenWestfriese.flatMap(([naam, gemeenteId]) =>
    (
      [
        ['asielstatushouder', statushouders(naam, worp)],
        ['gezins-en-overige-migrant', gezinsmigranten(naam, worp)],
      ] as const
    ).flatMap(([doelgroep, mensen]) =>
      mensen.map((mens, plaats) => {
        const id = seedId(`traject:wf:${naam}:${doelgroep}:${plaats}`);
        return { ...leeg, id, nummer: nummer(), naam, gemeenteId, doelgroep, ...mens };
      }),
    ),
  );
}

function statusVan({ einde, rol, start, pip }: Levensloop) {
  if (einde) return 'tussentijds-beeindigd';
  if (rol === 'onderbroken') return 'onderbroken';
  return start ? 'gestart' : pip ? 'pip-vastgesteld' : 'aangemeld';
}

const bron = 'S4 2.2 en 2.3.1 noemen de aantallen; persoon en dagen zijn voor de demonstratie gekozen';

export const trajectRij = (loop: Levensloop) =>
  traject({
    id: loop.id,
    trajectnummer: loop.nummer,
    gemeenteId: loop.gemeenteId,
    doelgroep: loop.doelgroep,
    leerroute: loop.leerroute,
    niveau: loop.niveau,
    plichtDatum: loop.plicht,
    pipDatum: loop.pip,
    startDatum: loop.start,
    eindDatum: loop.einde?.datum,
    eindReden: loop.einde?.reden,
    status: statusVan(loop),
    bron,
    importId: importVan(loop),
  });
