import { type ReactNode, useId } from 'react';
import type { ListState } from '~/platform/list';
import { listHref } from './list-href';

export type Kolom<Row> = {
  /** also the name under which the list sorts */
  key: string;
  kop: ReactNode;
  cel: (row: Row) => ReactNode;
  /** numbers: right-aligned with tabular figures; the unit belongs in the header */
  rechts?: boolean;
  sorteerbaar?: boolean;
};

type DataTableProps<Row> = {
  caption: string;
  /** the caption is read out only, because a heading above says the same */
  captionHidden?: boolean;
  columns: Kolom<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** makes the headers of sortable columns links */
  list?: ListState;
  /** cells of the total line, by column key */
  totals?: Record<string, ReactNode>;
  /** shown instead of the table when there are no rows; see <Empty> */
  empty?: ReactNode;
};

/** A table in its own scrolling frame. The first column names the row. Links in cells are plain anchors. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, list, totals, empty } = props;
  const captionId = useId();
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, a section would be one more landmark
    <div aria-labelledby={captionId} className="ams-table ik-tabel" role="group" tabIndex={0}>
      <table className="ams-table__table">
        <caption className={captionHidden ? 'ams-visually-hidden' : 'ams-table__caption'} id={captionId}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((kolom) => (
              <HeaderCell key={kolom.key} kolom={kolom} list={list} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, cel, rechts }, index) => {
                const className = rechts ? 'ik-rechts' : undefined;
                return index === 0 ? (
                  <th className={className} key={key} scope="row">
                    {cel(row)}
                  </th>
                ) : (
                  <td className={className} key={key}>
                    {cel(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        {totals ? (
          <tfoot>
            <tr>
              {columns.map(({ key, rechts }, index) => {
                const className = rechts ? 'ik-rechts' : undefined;
                return index === 0 ? (
                  <th className={className} key={key} scope="row">
                    {totals[key] ?? 'Totaal'}
                  </th>
                ) : (
                  <td className={className} key={key}>
                    {totals[key]}
                  </td>
                );
              })}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}

function HeaderCell<Row>({ kolom, list }: { kolom: Kolom<Row>; list?: ListState }) {
  const className = kolom.rechts ? 'ik-rechts' : undefined;
  if (!list || !kolom.sorteerbaar) {
    return (
      <th className={className} scope="col">
        {kolom.kop}
      </th>
    );
  }
  const actief = list.sorteer === kolom.key;
  const richting = actief && list.richting === 'op' ? 'af' : 'op';
  return (
    <th
      aria-sort={actief ? (list.richting === 'op' ? 'ascending' : 'descending') : undefined}
      className={className}
      scope="col"
    >
      <a href={listHref(list, { sorteer: kolom.key, richting })}>{kolom.kop}</a>
    </th>
  );
}
