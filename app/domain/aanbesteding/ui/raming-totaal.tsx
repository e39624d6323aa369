import { parseEuroInvoer } from '~/platform/fields';
import { formatEuro } from '~/platform/format';
import { opgebouwdeRaming } from '../perceel-raming';

type Veld = { value?: string };
type Props = {
  fields: Record<'trajectenPerJaar' | 'prijsPerTraject' | 'looptijdMaanden' | 'maximaleLooptijdMaanden', Veld>;
};

const geheel = ({ value = '' }: Veld): number | null => {
  const cijfers = value.trim().replaceAll('.', '');
  return /^\d+$/.test(cijfers) ? Number(cijfers) : null;
};

/** What the typed parts of the raming come to; with JavaScript while typing, without it after sending. */
export function RamingTotaal({ fields }: Props) {
  const totaal = opgebouwdeRaming({
    trajectenPerJaar: geheel(fields.trajectenPerJaar),
    prijsPerTrajectCents: parseEuroInvoer(fields.prijsPerTraject.value ?? '') ?? null,
    looptijdMaanden: geheel(fields.looptijdMaanden),
    maximaleLooptijdMaanden: geheel(fields.maximaleLooptijdMaanden),
  });
  return (
    <p>
      <strong>Raming volgens deze opbouw: </strong>
      <output className="ik-getal">
        {totaal === null ? 'vul trajecten, prijs en looptijd in' : formatEuro(totaal, { heel: true })}
      </output>
    </p>
  );
}
