import { formatMomentLang } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { AppLink } from '~/ui/link';
import { WatNu } from '~/ui/wat-nu';
import type { AanbestedingDetail } from '../detail.server';

/** What the reader can do now; for the public, whether and where one can bid. */
export function DetailWatNu({ detail }: { detail: AanbestedingDetail }) {
  const { intern, nummer } = detail;
  if (!intern) return <WatNu wacht={publiek(detail)} />;
  const { stappen, wacht } = intern.watNu;
  const deel = (naam: string) => paths.aanbestedingDeel(nummer, naam);
  return (
    <WatNu stappen={stappen} wacht={wacht}>
      {intern.magIntrekken ? (
        <p className="ik-klein">
          <AppLink href={deel('intrekking')}>Trek deze aanbesteding in</AppLink>
        </p>
      ) : null}
      {intern.magElders ? (
        <p className="ik-klein">
          <AppLink href={deel('resultaten')}>
            {detail.eldersGelopen
              ? 'Gegevens van het andere systeem bijwerken'
              : 'Deze aanbesteding liep in een ander systeem'}
          </AppLink>
        </p>
      ) : null}
    </WatNu>
  );
}

function publiek({ status, isOpen, sluitingOp, eldersGelopen, tendernedKenmerk }: AanbestedingDetail): string {
  if (status === 'ingetrokken') return 'Deze aanbesteding is ingetrokken.';
  if (!isOpen || eldersGelopen) return 'Inschrijven kan niet (meer).';
  const waar = tendernedKenmerk ? ` Inschrijven gaat via TenderNed, kenmerk ${tendernedKenmerk}.` : '';
  return sluitingOp
    ? `Aanbieders kunnen inschrijven tot ${formatMomentLang(sluitingOp)}.${waar}`
    : `De inschrijving is open.${waar}`;
}

/** Procedure and raming do not match: says so, and why it is kept. */
export function Waarschuwing({ tekst, motivering }: { tekst: string; motivering: string | null }) {
  return (
    <Alert soort="let-op" title="De procedure past niet bij de raming">
      <p>{tekst}</p>
      {motivering ? <p>Motivering: {motivering}</p> : null}
    </Alert>
  );
}
