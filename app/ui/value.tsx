import { formatDag, formatDagLang, formatEuro, formatGetal } from '~/platform/format';

/** null or undefined: no data. 'nvt': the question does not apply. Zero is a number like any other. */
export type Waarde<T> = T | 'nvt' | null | undefined;

/** The signs for no data and not applicable, with words for who hears or points at them. */
function Zonder({ reden }: { reden: 'geen' | 'nvt' }) {
  const [teken, tekst] = reden === 'nvt' ? ['n.v.t.', 'niet van toepassing'] : ['–', 'geen gegevens'];
  return (
    <span className="ik-stil" title={tekst}>
      <span aria-hidden="true">{teken}</span>
      <span className="ams-visually-hidden">{tekst}</span>
    </span>
  );
}

function toon<T>(waarde: Waarde<T>, format: (waarde: T) => string, titel?: (waarde: T) => string) {
  if (waarde === 'nvt') return <Zonder reden="nvt" />;
  if (waarde === null || waarde === undefined) return <Zonder reden="geen" />;
  const getal = waarde as T;
  return (
    <span className="ik-getal" title={titel?.(getal) ?? (getal === 0 ? 'nul' : undefined)}>
      {format(getal)}
    </span>
  );
}

/** A number; '–' for no data, 'n.v.t.' for not applicable. */
export function Getal({ waarde, decimalen }: { waarde: Waarde<number>; decimalen?: number }) {
  return toon(waarde, (getal) => formatGetal(getal, decimalen));
}

/** An amount in cents. `heel` shows whole euros; the cents are then in the title. */
export function Euro({ cents, heel }: { cents: Waarde<number>; heel?: boolean }) {
  return toon(cents, (bedrag) => formatEuro(bedrag, { heel }), heel ? (bedrag) => formatEuro(bedrag) : undefined);
}

/** A calendar day 'YYYY-MM-DD' as '2-3-2026', with the weekday in the title. */
export function Dag({ dag }: { dag: Waarde<string> }) {
  return dag && dag !== 'nvt' ? (
    <time className="ik-getal" dateTime={dag} title={formatDagLang(dag)}>
      {formatDag(dag)}
    </time>
  ) : (
    <Zonder reden={dag === 'nvt' ? 'nvt' : 'geen'} />
  );
}
