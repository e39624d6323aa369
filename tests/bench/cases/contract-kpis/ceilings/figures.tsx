/** @jsxImportSource react */
import { Link } from '@remix-run/react';
import { formatGetal, formatMaand } from '../../../../../app/platform/format';
import type { Figures } from './figures.server';

const lastMonths = Array.from({ length: 24 }, (_, index) => {
  const month = 2025 * 12 + 5 - index;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
});
const kpiNames = [
  'B1-route binnen de termijn',
  'Z-route binnen de termijn',
  'In aanraking met werk in het eerste jaar',
];
const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${formatGetal((100 * part) / whole, 1)}%`);
const inHours = (code: string) => code === 'U-01';
const amount = (code: string, value: number) => (inHours(code) ? formatGetal(value / 60, 1) : formatGetal(value));
const norm = (tenths: number | null) => (tenths === null ? '–' : `${formatGetal(tenths / 10)}%`);

function judgement({ teller, noemer, norm: tenths }: Figures['sums'][number]): string {
  if (noemer < 10) return 'te weinig gegevens';
  if (tenths === null) return 'geen norm';
  const difference = (1000 * teller) / noemer - tenths;
  return difference >= 0 ? 'op norm' : difference > -50 ? 'net onder norm' : 'onder norm';
}

function Choice({
  label,
  name,
  options,
}: {
  label: string;
  name: string;
  options: readonly (readonly [string, string])[];
}) {
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function Table({
  caption,
  heads,
  rows,
}: {
  caption: string;
  heads: readonly string[];
  rows: readonly (readonly string[])[];
}) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest]) => (
          <tr key={first}>
            <th scope="row">
              {/^[A-Z]-\d\d /.test(first ?? '') ? (
                <Link to={`/kpis/${first?.slice(0, 4)}?maanden=3&tot=2025-06`}>{first}</Link>
              ) : (
                first
              )}
            </th>
            {rest.map((cell, index) => (
              <td className="ik-rechts" key={heads[index + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The texts, figures, tables, links and chart of the portal's page of KPI's, as plain as React makes them. */
export function FiguresPage({ contract, sums, months, svg }: Figures) {
  const address = `/contracten/${contract.id}`;
  return (
    <>
      <nav>
        <Link to="/contracten">Contracten</Link> <Link to={address}>{`${contract.nummer} ${contract.naam}`}</Link>
      </nav>
      <h1>KPI’s</h1>
      <p>{`Actief · ${contract.gemeente} en ${contract.contractant} · april t/m juni 2025 · goedgekeurde rapportages t/m juni 2025`}</p>
      <nav>
        {['', '/tarieven', '/opties', '/documenten', '/kpis'].map((part) => (
          <Link key={part} to={address + part}>
            {part.slice(1) || 'overzicht'}
          </Link>
        ))}
      </nav>
      <section>
        <h2>Wat nu</h2>
        <ul>
          {sums
            .filter((sum) => judgement(sum) === 'onder norm')
            .map((sum) => (
              <li
                key={sum.code}
              >{`${sum.naam} staat op ${percent(sum.teller, sum.noemer)}, de norm is ${norm(sum.norm)}.`}</li>
            ))}
          <li>
            <Link
              to={`/aanbieders/${contract.partij}/scorecard`}
            >{`Bekijk de scorecard van ${contract.contractant}`}</Link>
          </li>
        </ul>
      </section>
      <form method="get">
        <Choice
          label="Periode"
          name="maanden"
          options={['1', '3', '6', '12'].map((count) => [count, `${count} maanden`])}
        />
        <Choice label="Tot en met" name="tot" options={lastMonths.map((month) => [month, formatMaand(month)])} />
        <Choice
          label="In de grafiek"
          name="kpi"
          options={[...kpiNames, 'Aanwezigheid', 'Rapportage op tijd'].map((name) => [name, name])}
        />
        <button type="submit">Toon</button>
      </form>
      <section>
        <h2>Tegen de norm</h2>
        <a href={`${address}/kpis.csv`}>CSV</a> <a href={`${address}/kpis.xlsx`}>XLSX</a>
        <Table
          caption="KPI’s van dit contract"
          heads={['KPI', 'Waarde', 'Norm', 'Teller / noemer', 'Nog niet rijp', 'Oordeel']}
          rows={sums.map((sum) => [
            `${sum.code} ${sum.naam}`,
            percent(sum.teller, sum.noemer),
            norm(sum.norm),
            `${amount(sum.code, sum.teller)} / ${amount(sum.code, sum.noemer)}`,
            inHours(sum.code) || sum.code === 'Q-02' ? 'n.v.t.' : formatGetal(sum.alles - sum.noemer),
            judgement(sum),
          ])}
        />
      </section>
      <section>
        <h2>Aanwezigheid per maand</h2>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the chart that the portal drew */}
        <figure dangerouslySetInnerHTML={{ __html: svg }} />
        <p>
          Gevolgde uren gedeeld door aangeboden uren. De band is 95%; een maand met te weinig gegevens heeft geen punt.
        </p>
        <details>
          <summary>Toon tabel</summary>
          <Table
            caption="Aanwezigheid per maand"
            heads={['Maand', 'Waarde', 'Gevolgde uren', 'Aangeboden uren', 'n']}
            rows={months.map(({ maand, teller, noemer, aantal }) => [
              formatMaand(maand),
              percent(teller, noemer),
              formatGetal(Math.round(teller / 60)),
              formatGetal(Math.round(noemer / 60)),
              formatGetal(aantal),
            ])}
          />
        </details>
      </section>
      <section>
        <h2>Eigen normen van dit contract</h2>
        <Link to={`${address}/kpis/norm`}>Stel een eigen norm in</Link>
        <p>Dit contract heeft geen eigen normen. De normen uit de catalogus gelden.</p>
      </section>
    </>
  );
}
