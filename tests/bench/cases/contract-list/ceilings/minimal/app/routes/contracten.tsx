/** @jsxImportSource react */
import { json, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { RowsTable } from '../../../rows';
import { rows } from '../rows.server';

export const meta: MetaFunction = () => [{ title: 'Contracten' }];

export const loader = () => json({ rows: rows() });

/** A list as one writes it first in Remix: a <Link> in every row. */
export default function Contracten() {
  return (
    <>
      <h1>Contracten</h1>
      <RowsTable rows={useLoaderData<typeof loader>().rows} link={Link} />
    </>
  );
}
