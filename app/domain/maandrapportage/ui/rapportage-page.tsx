import type { ReactNode } from 'react';
import { formatDagLang, formatMaand } from '~/platform/format';
import { paths } from '~/platform/paths';
import type { Tone } from '~/platform/status';
import { Page } from '~/ui/page';
import { Status } from '~/ui/status';
import { Steps } from '~/ui/steps';
import type { RapportageKop } from '../queries.server';
import { isBijAanbieder, rapportageStatus } from '../status';

export const rapportageTitel = ({ maand, gemeente }: Pick<RapportageKop, 'maand' | 'gemeente'>) =>
  `Rapportage ${formatMaand(maand)}, ${gemeente}`;

/** Late is a fault as long as nothing came in; afterwards it is a remark. */
function statusVan({ status, teLaat, ingediendOp }: RapportageKop): { toon: Tone; tekst: string } {
  const { label, tone } = rapportageStatus[status];
  if (!teLaat) return { toon: tone, tekst: label };
  return isBijAanbieder(status) && ingediendOp === null
    ? { toon: 'fout', tekst: 'Te laat' }
    : { toon: tone, tekst: `${label}, te laat ingediend` };
}

type RapportagePageProps = {
  kop: RapportageKop;
  /** the act that this page is for; without it the page of the report itself */
  titel?: string;
  /** step of handing in, 0 to 2 */
  stap?: number;
  meta?: string;
  /** address of the part of the manual about this page */
  help?: string;
  aside?: ReactNode;
  children: ReactNode;
};

/** The frame of every page of one report. */
export function RapportagePage({ kop, titel, stap, meta, help, aside, children }: RapportagePageProps) {
  const hier = paths.rapportage(kop.id);
  const { toon, tekst } = statusVan(kop);
  const stappen = [
    { label: 'Invullen of uploaden', href: hier },
    { label: 'Nakijken', href: `${hier}?nakijken=1` },
    { label: 'Indienen', href: paths.rapportageDeel(kop.id, 'indiening') },
  ];
  return (
    <Page
      aside={aside}
      breadcrumb={[
        { label: 'Rapportages', to: paths.rapportages() },
        ...(titel ? [{ label: rapportageTitel(kop), to: hier }] : []),
      ]}
      help={help}
      meta={[
        kop.contractant,
        kop.contract.nummer,
        ...(kop.versienummer > 1 ? [`versie ${kop.versienummer}`] : []),
        ...(meta ? [meta] : []),
        ...(isBijAanbieder(kop.status) && kop.versienummer === 1 ? [`uiterlijk ${formatDagLang(kop.uiterlijk)}`] : []),
      ].join(' · ')}
      status={<Status toon={toon}>{tekst}</Status>}
      title={titel ?? rapportageTitel(kop)}
    >
      {stap === undefined ? null : <Steps current={stap} label="Stappen" steps={stappen} />}
      {children}
    </Page>
  );
}

type BredeInhoudProps = {
  watNu: ReactNode;
  /** beside "Wat nu": what has to be read first */
  boven: ReactNode;
  /** cards below each other on a phone, side by side otherwise */
  onder: ReactNode;
  /** the table, over the full width */
  children: ReactNode;
};

/** A report is a wide table: what to do stands above it, the rest below. */
export function BredeInhoud({ watNu, boven, onder, children }: BredeInhoudProps) {
  return (
    <>
      <div className="ik-kolommen">
        <div className="ik-kolom-nu">{watNu}</div>
        <div className="ik-kolom-hoofd ik-stapel">{boven}</div>
      </div>
      {children}
      <div className="ik-kaarten">{onder}</div>
    </>
  );
}
