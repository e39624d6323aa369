import { Button } from '@amsterdam/design-system-react/dist/Button';
import { Pagination } from '@amsterdam/design-system-react/dist/Pagination';
import { TextInput } from '@amsterdam/design-system-react/dist/TextInput';
import type { ReactNode } from 'react';
import { formatGetal, meervoud } from '~/platform/format';
import type { ListState } from '~/platform/list';
import { Card } from './card';
import { DownloadLink } from './download-link';
import { listHref } from './list-href';

export type LijstFilter = {
  /** name in the URL */
  naam: string;
  label: string;
  /** without options it is a day, typed as 2-3-2026 */
  opties?: { waarde: string; label: string }[];
};

type ListPageProps = {
  list: ListState;
  /** label of the search box: what can be searched for */
  zoekLabel?: string;
  filters?: LijstFilter[];
  /** one and more of what is listed: ['contract', 'contracten'] */
  naam: [een: string, meer: string];
  /** downloads of exactly the filtered rows */
  exports?: { label: string; href: string }[];
  /** the <DataTable> */
  children: ReactNode;
};

/** Search, filters, count, export and paging around a table. Everything is in the URL and works without JavaScript. */
export function ListPage({ list, zoekLabel, filters = [], naam, exports = [], children }: ListPageProps) {
  return (
    <>
      {zoekLabel || filters.length ? <Filters filters={filters} list={list} zoekLabel={zoekLabel} /> : null}
      <Card className="ik-lijst">
        <div className="ik-lijstregel">
          <p>{telling(list, naam)}</p>
          {exports.length && list.totaal ? (
            <p>
              Exporteer:{' '}
              {exports.map(({ label, href }, index) => (
                <span key={href}>
                  {index ? ' · ' : null}
                  <DownloadLink href={href}>{label}</DownloadLink>
                </span>
              ))}
            </p>
          ) : null}
        </div>
        {children}
        <Pagination
          accessibleName="Pagina's"
          linkTemplate={(pagina) => listHref(list, { pagina })}
          page={list.pagina}
          totalPages={Math.ceil(list.totaal / list.perPagina)}
        />
      </Card>
    </>
  );
}

function telling({ totaal, pagina, perPagina }: ListState, [een, meer]: [string, string]): string {
  if (totaal <= perPagina) return meervoud(totaal, een, meer);
  const eerste = (pagina - 1) * perPagina + 1;
  const laatste = Math.min(totaal, pagina * perPagina);
  return `${formatGetal(eerste)}–${formatGetal(laatste)} van ${meervoud(totaal, een, meer)}`;
}

/** A day of a link ('2026-03-02') as people type it; anything else as it was typed. */
const dagTekst = (waarde: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(waarde) ? waarde.split('-').map(Number).reverse().join('-') : waarde;

function Filters({ list, zoekLabel, filters }: { list: ListState; zoekLabel?: string; filters: LijstFilter[] }) {
  const chips = filters.flatMap(({ naam, label, opties }) => {
    const waarde = list.filters[naam];
    if (!waarde) return [];
    const keuze = opties ? (opties.find((optie) => optie.waarde === waarde)?.label ?? waarde) : dagTekst(waarde);
    return [{ tekst: `${label}: ${keuze}`, href: listHref(list, { filters: { [naam]: '' } }) }];
  });
  const verborgen = Object.entries(list.filters).filter(([naam]) => !filters.some((filter) => filter.naam === naam));
  if (list.zoek) chips.unshift({ tekst: `Zoeken: ${list.zoek}`, href: listHref(list, { zoek: '' }) });
  return (
    <search className="ik-kaart">
      <form action={list.basis} className="ik-filters" method="get">
        {list.sorteer ? <input name="sorteer" type="hidden" value={list.sorteer} /> : null}
        {list.sorteer ? <input name="richting" type="hidden" value={list.richting} /> : null}
        {verborgen.map(([naam, waarde]) => (
          <input key={naam} name={naam} type="hidden" value={waarde} />
        ))}
        {zoekLabel ? (
          <div className="ik-filter ik-filter-zoek">
            <label className="ams-label" htmlFor="filter-zoek">
              {zoekLabel}
            </label>
            <TextInput defaultValue={list.zoek} id="filter-zoek" key={list.zoek} name="zoek" />
          </div>
        ) : null}
        {filters.map(({ naam, label, opties }) => (
          <div className="ik-filter" key={naam}>
            <label className="ams-label" htmlFor={`filter-${naam}`}>
              {label}
            </label>
            {opties ? (
              <select
                className="ams-select"
                defaultValue={list.filters[naam] ?? ''}
                id={`filter-${naam}`}
                key={list.filters[naam]}
                name={naam}
              >
                <option value="">Alle</option>
                {opties.map((optie) => (
                  <option key={optie.waarde} value={optie.waarde}>
                    {optie.label}
                  </option>
                ))}
              </select>
            ) : (
              <TextInput
                autoComplete="off"
                className="ik-invoer-kort"
                defaultValue={dagTekst(list.filters[naam] ?? '')}
                id={`filter-${naam}`}
                inputMode="numeric"
                key={list.filters[naam]}
                name={naam}
              />
            )}
          </div>
        ))}
        <Button type="submit" variant="secondary">
          Toon
        </Button>
      </form>
      {chips.length ? (
        <ul aria-label="Actieve filters" className="ik-chips">
          {chips.map(({ tekst, href }) => (
            <li key={tekst}>
              <a className="ik-chip" href={href}>
                <span className="ams-visually-hidden">Haal weg: </span>
                {tekst}
              </a>
            </li>
          ))}
          {chips.length > 1 ? (
            <li>
              <a href={list.basis}>Wis alles</a>
            </li>
          ) : null}
        </ul>
      ) : null}
    </search>
  );
}
