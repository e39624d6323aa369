import { formatDag, meervoud } from '~/platform/format';
import { type Tegel, Tiles } from '~/ui/tiles';
import { Euro, Getal } from '~/ui/value';
import type { AanbestedingDetail } from '../detail.server';

const klaar = new Set(['gegund', 'gecontracteerd']);

/** The few figures of a tender; the raming is for the own view. */
export function DetailTegels({ detail }: { detail: AanbestedingDetail }) {
  const { percelen, intern, aantalGemeenten, sluitingDag } = detail;
  const trajecten = percelen.flatMap((perceel) => perceel.intern?.trajectenPerJaar ?? []);
  const gegund = percelen.filter(({ status }) => klaar.has(status)).length;
  const eerste: Tegel[] = intern
    ? [
        {
          label: 'Raming',
          waarde: <Euro cents={intern.ramingCents} heel />,
          noot: 'alle percelen, zonder btw',
        },
        {
          label: 'Trajecten per jaar',
          waarde: <Getal waarde={trajecten.length > 0 ? trajecten.reduce((som, aantal) => som + aantal, 0) : null} />,
        },
      ]
    : [
        {
          label: 'Percelen',
          waarde: <Getal waarde={percelen.length} />,
          noot: gegund > 0 ? `${gegund} definitief gegund` : undefined,
        },
      ];
  return (
    <Tiles
      tegels={[
        ...eerste,
        { label: 'Gemeenten', waarde: <Getal waarde={aantalGemeenten} /> },
        { label: 'Sluiting', waarde: sluitingDag ? formatDag(sluitingDag) : '–', noot: sluitingNoot(detail) },
      ]}
    />
  );
}

function sluitingNoot({ dagenTotSluiting, isOpen }: AanbestedingDetail): string | undefined {
  if (dagenTotSluiting === null) return undefined;
  if (!isOpen) return dagenTotSluiting > 0 ? undefined : 'inschrijven kan niet meer';
  return dagenTotSluiting > 0 ? `nog ${meervoud(dagenTotSluiting, 'dag', 'dagen')}` : 'vandaag';
}
