/** @jsxImportSource react */
import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FiguresPage } from '../../../../../contract-kpis/ceilings/figures';
import { figures } from '../figures.server';

export const meta: MetaFunction = () => [{ title: 'KPI’s' }];

export const loader = ({ params }: LoaderFunctionArgs) => json(figures()(params.id ?? ''));

/** The KPI's of one contract. */
export default function Kpis() {
  return <FiguresPage {...useLoaderData<typeof loader>()} />;
}
