import { dagNummer, dagVanNummer, formatMaandKort } from '~/platform/format';

type Periode = { van: string; tot: string };

/** Linear scale from day to percentage over whole months, with at most eight month marks. */
export type TijdSchaal = {
  /** position of a day in percent; outside [0, 100] when the day lies outside the scale */
  positie: (dag: string) => number;
  streepjes: { positie: number; label: string }[];
};

const MAX_STREEPJES = 8;
const STAPPEN = [1, 2, 3, 6, 12, 24, 60];

/** The first day of the month, `verder` months on. */
function eersteVan(dag: string, verder = 0): string {
  const maanden = Number(dag.slice(0, 4)) * 12 + Number(dag.slice(5, 7)) - 1 + verder;
  return `${Math.floor(maanden / 12)}-${String((maanden % 12) + 1).padStart(2, '0')}-01`;
}

/** A scale that holds all half-open periods [van, tot). @throws RangeError without periods */
export function tijdSchaal(periodes: Periode[]): TijdSchaal {
  if (periodes.length === 0) throw new RangeError('Geen periodes');
  const van = eersteVan(periodes.map((p) => p.van).sort()[0] as string);
  const laatste = periodes
    .map((p) => p.tot)
    .sort()
    .at(-1) as string;
  const tot = eersteVan(dagVanNummer(dagNummer(laatste) - 1), 1);
  const [eerste, duur] = [dagNummer(van), dagNummer(tot) - dagNummer(van)];
  const positie = (dag: string) => ((dagNummer(dag) - eerste) / duur) * 100;

  const maanden: string[] = [];
  for (let dag = van; dag < tot; dag = eersteVan(dag, 1)) maanden.push(dag);
  const stap = STAPPEN.find((s) => maanden.length / s <= MAX_STREEPJES) ?? Math.ceil(maanden.length / MAX_STREEPJES);
  const streepjes = maanden
    .filter((_, index) => index % stap === 0)
    .map((dag, index, alle) => {
      const nieuwJaar = index === 0 || dag.slice(0, 4) !== (alle[index - 1] as string).slice(0, 4);
      const jaar = nieuwJaar ? ` ’${dag.slice(2, 4)}` : '';
      return { positie: positie(dag), label: `${formatMaandKort(dag)}${jaar}` };
    });
  return { positie, streepjes };
}
