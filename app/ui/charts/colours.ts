/** The colours of a chart as a theme of `thema.css` has them: an SVG that also goes into a PDF knows no CSS variables. */
export type ChartColours = {
  readonly brand: string;
  readonly soft: string;
  readonly tint: string;
  readonly accent: string;
  readonly line: string;
  readonly ink: string;
  readonly muted: string;
  /** Of text beside the norm: dark enough to read. */
  readonly warn: string;
};

const everywhere = { ink: '#1a2426', muted: '#526067', warn: '#8f5200' };

const themas: Readonly<Record<string, ChartColours>> = {
  westfriesland: {
    brand: '#0b4f5c',
    soft: '#bcd6d5',
    tint: '#e6efee',
    accent: '#e0a02a',
    line: '#d5dcda',
    ...everywhere,
  },
  drenthe: { brand: '#214a30', soft: '#c6d8c4', tint: '#e9f0e7', accent: '#b86fae', line: '#d9dcd2', ...everywhere },
  noordholland: {
    brand: '#16386b',
    soft: '#c3d3ea',
    tint: '#e8eef6',
    accent: '#f08a24',
    line: '#d5dbe3',
    ...everywhere,
  },
};

/** @param thema of the organisation; null is the portal's own */
export const chartColours = (thema: string | null): ChartColours =>
  themas[thema ?? 'westfriesland'] ?? (themas.westfriesland as ChartColours);
