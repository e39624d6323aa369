import { Button } from '@amsterdam/design-system-react/dist/Button';
import type { ReactNode } from 'react';
import { meervoud } from '~/platform/format';

type Keuze = { waarde: string; label: string };

/** One choice of the form. `smal`: short words, that need little room. */
export function FilterKeuze({
  naam,
  label,
  waarde,
  opties,
  smal,
}: {
  naam: string;
  label: string;
  waarde: string;
  opties: readonly Keuze[];
  smal?: boolean;
}) {
  return (
    <div className={smal ? 'ik-filter ik-filter-smal' : 'ik-filter'}>
      <label className="ams-label" htmlFor={`filter-${naam}`}>
        {label}
      </label>
      <select className="ams-select" defaultValue={waarde} id={`filter-${naam}`} key={waarde} name={naam}>
        {opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.label}
          </option>
        ))}
      </select>
    </div>
  );
}

type PeriodeFilterProps = {
  action: string;
  maanden: number;
  /** Last months that can be chosen, the newest first. */
  eindmaanden: readonly Keuze[];
  tot: string;
  /** Other choices of the page. */
  children?: ReactNode;
};

/** The choice of period (and place) above a page of KPI's: a plain form that puts everything in the URL. */
export function PeriodeFilter({ action, maanden, eindmaanden, tot, children }: PeriodeFilterProps) {
  return (
    <search className="ik-kaart">
      <form action={action} className="ik-filters" method="get">
        <FilterKeuze
          label="Periode"
          naam="maanden"
          smal
          opties={[1, 3, 6, 12].map((aantal) => ({
            waarde: String(aantal),
            label: meervoud(aantal, 'maand', 'maanden'),
          }))}
          waarde={String(maanden)}
        />
        <FilterKeuze label="Tot en met" naam="tot" opties={eindmaanden} smal waarde={tot} />
        {children}
        <Button type="submit" variant="secondary">
          Toon
        </Button>
      </form>
    </search>
  );
}
