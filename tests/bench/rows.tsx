import { dagNummer, dagVanNummer, formatDag } from '../../app/platform/format';
import type { Row } from './page';

/** The table of the ceilings: the columns and texts of the portal's list, as plain as React makes them. */
export function RowsTable({ rows }: { rows: Row[] }) {
  return (
    <table>
      <thead>
        <tr>
          {['Nummer', 'Contract', 'Gemeente', 'Aanbieder', 'Van', 'Tot en met', 'Status'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={`/contracten/${row.id}`}>{row.nummer}</a>
            </th>
            <td>{row.naam}</td>
            <td>{row.gemeente}</td>
            <td>{row.contractant}</td>
            <td>{formatDag(row.startDatum)}</td>
            <td>{formatDag(dagVanNummer(dagNummer(row.eindDatum) - 1))}</td>
            <td>{row.status}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
