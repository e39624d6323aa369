/** KPI's of which the way since the start can be followed. Light: for the screen too. */
const verloopKpis = ['P-01', 'P-02', 'P-03', 'W-04'] as const;
export type VerloopKpi = (typeof verloopKpis)[number];
export const isVerloopKpi = (code: string): code is VerloopKpi => (verloopKpis as readonly string[]).includes(code);
