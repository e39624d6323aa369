export type TrendProps = {
  richting: 'op' | 'neer' | 'gelijk';
  tekst: string;
  /** whether it is good news: up is not always better */
  oordeel: 'goed' | 'fout' | 'neutraal';
};

/** How a figure moved: a shape to see, a word to hear. The shape is drawn by the style sheet. */
export function Trend({ richting, tekst, oordeel }: TrendProps) {
  return (
    <span className={`ik-trend ik-trend-${richting} ik-oordeel-${oordeel}`}>
      {richting === 'neer' ? <span className="ams-visually-hidden">min </span> : null}
      {tekst}
    </span>
  );
}
