import { addMaanden, laatste } from '../../app/platform/dates';
import { addWerkdagen, eindDagTermijn } from '../../app/platform/feestdagen';
import type { Dobbelsteen } from '../dsl/dobbelsteen';
import { plusDagen } from '../dsl/kalender';
import { contractVan } from './westfriesland-contracten';
import type { Levensloop } from './westfriesland-groepen';
import { type Opdracht, opdracht } from './westfriesland-opdracht';
import { regelId } from './westfriesland-toewijzingsregels';

const overname = '2023-01-02';
/** Guidance by Inova: taken over on the first working day of 2023, or from the arrival; a year, seldom longer. */
export function begeleiding(loop: Levensloop, worp: Dobbelsteen): Opdracht[] {
  const jaar = addMaanden(loop.plicht, 12);
  const begin = eindDagTermijn(laatste(overname, plusDagen(loop.plicht, worp.tussen(2, 5))));
  const { einde } = loop;
  if (jaar <= overname || begin > '2023-07-02' || (einde && einde.datum <= begin)) return [];
  const overgenomen = begin === overname;
  const basis = {
    contractId: contractVan.begeleiding(loop.naam),
    soort: 'maatschappelijke-begeleiding' as const,
    voorgesteldDatum: begin,
    toegewezenDatum: begin,
    regelId: regelId(loop.naam, 'maatschappelijke-begeleiding'),
  };
  if (begin > '2023-06-23') return [opdracht(loop, 1, { ...basis, status: 'toegewezen' })];
  const beantwoordDatum = overgenomen ? begin : addWerkdagen(begin, 1);
  const gestart = {
    ...basis,
    beantwoordDatum,
    startDatum: overgenomen ? begin : addWerkdagen(begin, worp.tussen(1, 4)),
  };
  if (einde)
    return [
      opdracht(loop, 1, {
        ...gestart,
        status: 'tussentijds-beeindigd',
        eindDatum: einde.datum,
        eindReden: einde.reden,
      }),
    ];
  const klaar = jaar <= '2023-06-30' && worp.kans(85);
  return [
    opdracht(loop, 1, { ...gestart, ...(klaar ? { status: 'afgerond', eindDatum: jaar } : { status: 'gestart' }) }),
  ];
}
