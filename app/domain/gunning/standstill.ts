import { addDagen, type Dag } from '~/platform/dates';
import { eindDagTermijn, type Gelijkgesteld } from '~/platform/feestdagen';

/**
 * The opschortende termijn: calendar days from the day after sending. Sent on 2026-03-02 with 20 days: 2026-03-03 t/m
 * 2026-03-22, so the award can become final from 2026-03-23, although 22 March 2026 is a Sunday.
 * @param opties.eindDagRegel let a last day in a weekend or on a holiday move to the next working day; off unless the
 *   procedure profile says so, because the fixture of the house (architectuur.md section 5) does not move it
 * @source Aanbestedingswet 2012 art. 2.127
 */
export function opschortendeTermijn(
  verzondenDatum: Dag,
  dagen: number,
  { eindDagRegel = false, gelijkgesteld }: { eindDagRegel?: boolean; gelijkgesteld?: Gelijkgesteld } = {},
): { eersteDag: Dag; totEnMet: Dag } {
  const laatsteDag = addDagen(verzondenDatum, dagen);
  return {
    eersteDag: addDagen(verzondenDatum, 1),
    totEnMet: eindDagRegel ? eindDagTermijn(laatsteDag, gelijkgesteld) : laatsteDag,
  };
}
