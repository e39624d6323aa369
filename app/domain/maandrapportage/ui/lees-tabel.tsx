import type { ReactNode } from 'react';
import { DataTable, type Kolom } from '~/ui/table';
import type { LeesRij } from '../lees-pagina.server';

const geenGegevens = (
  <span className="ik-stil" title="geen gegevens">
    –
  </span>
);
const nvt = (
  <span className="ik-stil" title="niet van toepassing">
    n.v.t.
  </span>
);

function Was({ nu, was }: { nu: string | null; was: string | null }) {
  return (
    <span className="ik-getal">
      {nu ?? geenGegevens}
      {was === null ? null : <span className="ik-klein ik-stil"> (was {was})</span>}
    </span>
  );
}

const bijLes = (rij: LeesRij, inhoud: ReactNode) => (rij.les ? inhoud : nvt);

function Bijzonder({ rij }: { rij: LeesRij }) {
  const { onderbroken, nieuws, toelichting, waarschuwingen } = rij;
  return (
    <>
      {waarschuwingen.map((tekst) => (
        <span className="ik-celmelding ik-celmelding-waarschuwing ik-celmelding-breed" key={tekst}>
          Let op: {tekst}
        </span>
      ))}
      {onderbroken ? <span className="ik-celregel">Onderbroken</span> : null}
      {nieuws.map((tekst) => (
        <span className="ik-celregel" key={tekst}>
          {tekst}
        </span>
      ))}
      {toelichting ? <span className="ik-celregel ik-klein">{toelichting}</span> : null}
    </>
  );
}

/** One line in short: who, how much was followed, and what stands out. */
const kort: Kolom<LeesRij>[] = [
  { key: 'traject', kop: 'Traject', cel: ({ trajectnummer }) => trajectnummer },
  { key: 'route', kop: 'Route', cel: ({ route }) => route },
];
const opvallend: Kolom<LeesRij> = { key: 'bijzonder', kop: 'Wat opvalt', cel: (rij) => <Bijzonder rij={rij} /> };

const uren: Kolom<LeesRij>[] = [
  {
    key: 'aangeboden',
    kop: 'Aangeboden (uren)',
    rechts: true,
    cel: (rij) => bijLes(rij, rij.aangeboden ?? geenGegevens),
  },
  { key: 'gevolgd', kop: 'Gevolgd (uren)', rechts: true, cel: (rij) => bijLes(rij, <Was {...rij.gevolgd} />) },
  { key: 'aanwezig', kop: 'Aanwezig', rechts: true, cel: (rij) => bijLes(rij, rij.aanwezig ?? geenGegevens) },
  {
    key: 'verzuim',
    kop: 'Verzuim geoorloofd / ongeoorloofd',
    rechts: true,
    cel: (rij) => bijLes(rij, `${rij.geoorloofd ?? '–'} / ${rij.ongeoorloofd ?? '–'}`),
  },
  {
    key: 'participatie',
    kop: 'Participatie (uren)',
    rechts: true,
    cel: ({ participatie }) => (participatie === 'nvt' ? nvt : (participatie ?? geenGegevens)),
  },
  { key: 'niveau', kop: 'Niveau', cel: (rij) => bijLes(rij, <Was {...rij.niveau} />) },
];

/** The lines of a report, with what changed since the month before. */
export function LeesTabel({ rijen, les }: { rijen: LeesRij[]; les: boolean }) {
  return (
    <DataTable
      caption="De trajecten van deze rapportage"
      captionHidden
      columns={[...kort, ...(les ? uren : []), opvallend]}
      empty={<p>Geen enkel traject valt op.</p>}
      rowKey={({ volgorde }) => String(volgorde)}
      rows={rijen}
    />
  );
}

/** The lines in short, each with room for a remark. */
export function OpmerkingTabel({
  rijen,
  les,
  opmerking,
}: {
  rijen: LeesRij[];
  les: boolean;
  opmerking: Kolom<LeesRij>;
}) {
  const gevolgd: Kolom<LeesRij> = {
    key: 'gevolgd',
    kop: 'Gevolgd van aangeboden (uren)',
    rechts: true,
    cel: (rij) => bijLes(rij, `${rij.gevolgd.nu ?? '–'} van ${rij.aangeboden ?? '–'}`),
  };
  return (
    <DataTable
      caption="De trajecten van deze rapportage"
      captionHidden
      columns={[...kort, ...(les ? [gevolgd] : []), opvallend, opmerking]}
      rowKey={({ volgorde }) => String(volgorde)}
      rows={rijen}
    />
  );
}
