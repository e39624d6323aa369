import type { ReactNode } from 'react';
import { Status } from '~/ui/status';
import { DataTable, type Kolom } from '~/ui/table';
import { Getal } from '~/ui/value';
import type { Plek } from '../plekken';
import type { KpiRegel } from '../regel';
import { kleurToon } from '../rules';

/** A text of the view model: null does not apply, `–` is no data. */
export const cijfer = (tekst: string | null): ReactNode => {
  if (tekst === null) return <Getal waarde="nvt" />;
  return tekst === '–' ? <Getal waarde={null} /> : <span className="ik-getal">{tekst}</span>;
};

/** The columns that every table of KPI's has: value, numerator, denominator, not ripe, external, against the norm. */
const cijferKolommen = <Rij extends KpiRegel>(rijpt: boolean, uren = false): Kolom<Rij>[] => [
  { key: 'waarde', kop: 'Waarde', rechts: true, cel: ({ waarde }) => cijfer(waarde) },
  { key: 'teller', kop: uren ? 'Gevolgde uren' : 'Teller', rechts: true, cel: ({ teller }) => cijfer(teller) },
  { key: 'noemer', kop: uren ? 'Aangeboden uren' : 'Noemer', rechts: true, cel: ({ noemer }) => cijfer(noemer) },
  ...(rijpt
    ? ([
        { key: 'onrijp', kop: 'Nog niet rijp', rechts: true, cel: ({ onrijp }) => cijfer(onrijp) },
        { key: 'extern', kop: 'Uitgevallen', rechts: true, cel: ({ extern }) => cijfer(extern) },
      ] satisfies Kolom<Rij>[])
    : []),
  ...(uren
    ? ([{ key: 'n', kop: 'Trajecten per maand', rechts: true, cel: ({ n }) => cijfer(n) }] satisfies Kolom<Rij>[])
    : []),
  {
    key: 'oordeel',
    kop: 'Oordeel',
    cel: ({ oordeel }) => <Status toon={kleurToon[oordeel.kleur]}>{oordeel.woord}</Status>,
  },
];

type PlekTabelProps = {
  caption: string;
  kop: string;
  plekken: readonly Plek[];
  rijpt: boolean;
  uren: boolean;
  leeg: string;
};

/** One KPI per gemeente, aanbieder or contract. */
export function PlekTabel({ caption, kop, plekken, rijpt, uren, leeg }: PlekTabelProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { key: 'plek', kop, cel: ({ plek, href }: Plek) => (href ? <a href={href}>{plek}</a> : plek) },
        ...cijferKolommen<Plek>(rijpt, uren),
      ]}
      empty={<p>{leeg}</p>}
      rowKey={({ id }) => id}
      rows={[...plekken]}
    />
  );
}
