import type { ReactNode } from 'react';
import type { ListState } from '~/platform/list';

type EmptyProps = {
  title: string;
  /** how to begin, or why there is nothing */
  children?: ReactNode;
  actions?: ReactNode;
};

/** What stands in the place of an empty list: what could be here and how to begin. */
export function Empty({ title, children, actions }: EmptyProps) {
  return (
    <div className="ik-leeg">
      <p className="ik-leeg-titel">{title}</p>
      {children ? <p>{children}</p> : null}
      {actions ? <div className="ik-knoppen">{actions}</div> : null}
    </div>
  );
}

/** Whether the reader searched or filtered: an empty list then says nothing about what there is. */
export const isFiltered = ({ zoek, filters }: Pick<ListState, 'zoek' | 'filters'>): boolean =>
  zoek !== '' || Object.keys(filters).length > 0;

/** Nothing is left of the list after the search and the filters. `alles`: 'Toon alle klachten'. */
export function NoMatch({ list, alles }: { list: Pick<ListState, 'basis'>; alles: string }) {
  return (
    <Empty actions={<a href={list.basis}>{alles}</a>} title="Niets past bij deze filters.">
      Haal een filter weg of zoek op een ander woord.
    </Empty>
  );
}
