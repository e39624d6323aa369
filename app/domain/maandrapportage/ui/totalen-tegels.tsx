import { formatGetal, meervoud } from '~/platform/format';
import { Tiles } from '~/ui/tiles';
import type { Totalen } from '../lees-pagina.server';

/** The figures of a whole report. */
export function TotalenTegels({ totalen, waarschuwingen }: { totalen: Totalen; waarschuwingen: number }) {
  const { les, trajecten, aangeboden, gevolgd, aanwezig, ongeoorloofd, verzuim } = totalen;
  return (
    <Tiles
      tegels={[
        {
          label: 'Trajecten',
          waarde: formatGetal(trajecten),
          noot: meervoud(waarschuwingen, 'waarschuwing', 'waarschuwingen'),
        },
        ...(les
          ? [
              { label: 'Aangeboden uren', waarde: aangeboden ?? '–' },
              {
                label: 'Gevolgde uren',
                waarde: gevolgd ?? '–',
                noot: aanwezig ? `${aanwezig} van aangeboden` : undefined,
              },
              {
                label: 'Ongeoorloofd verzuim',
                waarde: ongeoorloofd ?? '–',
                noot: verzuim ? `${verzuim} van aangeboden` : undefined,
              },
            ]
          : []),
      ]}
    />
  );
}
