/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { dagNummer, dagVanNummer, formatDag } from '../../../../../app/platform/format';

export type Row = {
  id: string;
  nummer: string;
  naam: string;
  gemeente: string;
  contractant: string;
  startDatum: string;
  eindDatum: string;
  status: string;
};

type LinkProps = { to: string; children: ReactNode };
type LinkOf = (props: LinkProps) => ReactNode;
const Anchor: LinkOf = ({ to, children }) => <a href={to}>{children}</a>;

const heads = ['Nummer', 'Contract', 'Gemeente', 'Aanbieder', 'Van', 'Tot en met', 'Status'];

/** The table of the ceilings: columns and texts of the portal's list, as plain as React makes them. */
export function RowsTable({ rows, link: Link = Anchor }: { rows: Row[]; link?: LinkOf }) {
  return (
    <table>
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
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link to={`/contracten/${row.id}`}>{row.nummer}</Link>
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
