/** The settings that the arithmetic depends on, with their dates: what holds for a traject depends on its own day. */

type Gedateerd<T> = readonly { readonly van: string; readonly tot: string | null; readonly waarde: T }[];

export type KpiRegels = {
  /** Term of the law, from the day after the PIP. */
  readonly termijnMaanden: Gedateerd<number>;
  readonly pipDagen: Gedateerd<number>;
  readonly werkMaanden: Gedateerd<number>;
  readonly ontzorgenMaanden: Gedateerd<number>;
  /** Share of the followed hours from which a traject counts for a contract. */
  readonly aandeelProcent: Gedateerd<number>;
  /** Whether targets are about asielstatushouders only. */
  readonly alleenStatushouders: Gedateerd<boolean>;
};

export const kpiRegelSleutels = {
  termijnMaanden: 'inburgering.termijn-maanden',
  pipDagen: 'inburgering.pip-dagen',
  werkMaanden: 'kpi.werk-maanden',
  ontzorgenMaanden: 'ontzorgen.duur-maanden',
  aandeelProcent: 'kpi.toerekening-procent',
  alleenStatushouders: 'kpi.alleen-statushouders',
} as const satisfies Record<keyof KpiRegels, string>;

/** What holds on a day; before the first date the first value. The list is in the order of its dates. */
export function geldend<T>(rijen: Gedateerd<T>, dag: string): T {
  let gevonden = rijen[0];
  for (const rij of rijen) if (rij.van <= dag) gevonden = rij;
  if (!gevonden) throw new Error('A rule of the KPIs has no value.');
  return gevonden.waarde;
}
