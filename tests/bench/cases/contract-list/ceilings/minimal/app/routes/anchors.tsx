/** @jsxImportSource react */
import { json, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { RowsTable } from '../../../rows';
import { rows } from '../rows.server';

export const meta: MetaFunction = () => [{ title: 'Contracten' }];

export const loader = () => json({ rows: rows() });

/** The same list with plain anchors, as the portal has in its tables. */
export default function Anchors() {
  return (
    <>
      <h1>Contracten</h1>
      <RowsTable rows={useLoaderData<typeof loader>().rows} />
    </>
  );
}
