import { formatDag, formatGetal, formatMoment } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Definitions, type Gegeven } from '~/ui/definitions';
import { DownloadLink } from '~/ui/download-link';
import { Empty } from '~/ui/empty';
import { AppLink } from '~/ui/link';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import type { AanbestedingDetail, InternDeel } from '../detail.server';
import { leerrouteNamen } from '../status';

/** The cards of the page of a tender, apart from percelen and timeline. */

export type Document = AanbestedingDetail['documenten'][number];

/** A size as people know it. */
export const grootteTekst = (bytes: number) =>
  bytes < 1024 * 1024
    ? `${formatGetal(Math.max(1, Math.round(bytes / 1024)))} kB`
    : `${formatGetal(bytes / (1024 * 1024), 1)} MB`;

export function Gegevens({ detail }: { detail: AanbestedingDetail }) {
  const { intern } = detail;
  const regels: (Gegeven | false | null)[] = [
    { label: 'Nummer', waarde: detail.nummer },
    { label: 'Samenwerking', waarde: detail.verband },
    { label: 'Penvoerder', waarde: detail.penvoerder ?? '–' },
    intern?.bureau ? { label: 'Uitgevoerd door', waarde: intern.bureau } : null,
    { label: 'Procedure', waarde: detail.procedure },
    detail.procedureBron ? { label: 'In de bron', waarde: `“${detail.procedureBron}”` } : null,
    intern && { label: 'Hoofdvoorwerp', waarde: intern.hoofdvoorwerp },
    detail.gepubliceerdDatum ? { label: 'Gepubliceerd', waarde: formatDag(detail.gepubliceerdDatum) } : null,
    detail.sluitingOp ? { label: 'Sluiting', waarde: formatMoment(detail.sluitingOp) } : null,
    intern && { label: 'Opschortende termijn', waarde: `${intern.standstillDagen} dagen` },
    { label: 'Kenmerk TenderNed', waarde: detail.tendernedKenmerk ?? '–' },
    intern?.gegundAangekondigdDatum
      ? { label: 'Gunning aangekondigd', waarde: formatDag(intern.gegundAangekondigdDatum) }
      : null,
    detail.eldersGelopen ? { label: 'Liep', waarde: 'in een ander systeem' } : null,
    intern?.bron ? { label: 'Bron', waarde: intern.bron } : null,
  ];
  return (
    <Card title="Gegevens">
      <Definitions items={regels.filter((regel): regel is Gegeven => Boolean(regel))} />
    </Card>
  );
}

/** @param eigen shows which documents everybody can have */
export function DocumentenLijst({ documenten, eigen }: { documenten: Document[]; eigen: boolean }) {
  if (documenten.length === 0) return <p className="ik-stil">Er zijn geen documenten.</p>;
  return (
    <ul>
      {documenten.map(({ id, naam, soort, grootte, openbaar }) => (
        <li key={id}>
          <DownloadLink href={paths.bijlage(id)} soort={grootteTekst(grootte)}>
            {naam}
          </DownloadLink>
          <span className="ik-klein ik-stil">
            {' '}
            {soort}
            {eigen ? (openbaar ? ', openbaar' : ', alleen intern') : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function Mandaten({ mandaten, beheer }: { mandaten: InternDeel['mandaten']; beheer?: string }) {
  if (mandaten.length === 0) return null;
  return (
    <Card
      actions={beheer ? <AppLink href={beheer}>Bijwerken</AppLink> : undefined}
      note={`${mandaten.filter(({ nodig, verleendDatum }) => !nodig || verleendDatum).length} van ${mandaten.length} in orde`}
      title="Mandaten aan de penvoerder"
    >
      <ul>
        {mandaten.map(({ gemeenteId, gemeente, nodig, verleendDatum, toelichting }) => (
          <li key={gemeenteId}>
            {gemeente}:{' '}
            {nodig ? (
              verleendDatum ? (
                <Status toon="goed">verleend op {formatDag(verleendDatum)}</Status>
              ) : (
                <Status toon="let-op">ontbreekt</Status>
              )
            ) : (
              <Status toon="neutraal">niet nodig</Status>
            )}
            {toelichting ? <div className="ik-klein ik-stil">{toelichting}</div> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const feitSoort = {
  feit: ['neutraal', 'Feit'],
  tegenstrijdigheid: ['let-op', 'Bronnen spreken elkaar tegen'],
  keuze: ['bezig', 'Keuze van het portaal'],
} as const;

/** What the source documents say, with the place where it stands; what calls for attention first, all of it behind. */
export function Bronfeiten({ feiten }: { feiten: InternDeel['feiten'] }) {
  if (feiten.length === 0) return null;
  const opvallend = feiten.filter(({ soort }) => soort !== 'feit');
  const feitelijk = feiten.filter(({ soort }) => soort === 'feit');
  return (
    <Card note={`${feiten.length}`} title="Wat de bronnen zeggen">
      {opvallend.length > 0 ? <Feitentabel caption="Tegenstrijdigheden en keuzes" feiten={opvallend} /> : null}
      {feitelijk.length > 0 ? (
        <details className="ik-toontabel" open={opvallend.length === 0}>
          <summary>Toon de feiten ({feitelijk.length})</summary>
          <Feitentabel caption="Feiten uit de bronnen" feiten={feitelijk} />
        </details>
      ) : null}
    </Card>
  );
}

function Feitentabel({ feiten, caption }: { feiten: InternDeel['feiten']; caption: string }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        {
          key: 'tekst',
          kop: 'Wat er staat',
          cel: ({ tekst, keuze }) => (
            <>
              {tekst}
              {keuze ? <div className="ik-klein">In het portaal: {keuze}</div> : null}
            </>
          ),
        },
        {
          key: 'soort',
          kop: 'Soort',
          cel: ({ soort }) => <Status toon={feitSoort[soort][0]}>{feitSoort[soort][1]}</Status>,
        },
        {
          key: 'bron',
          kop: 'Bron',
          cel: ({ code, titel, vindplaats }) => (
            <span title={titel}>
              {code} {vindplaats}
            </span>
          ),
        },
      ]}
      rowKey={({ id }) => id}
      rows={feiten}
    />
  );
}

/** The expected shares per leerroute, one column per source; they need not agree. */
export function Routeverdelingen({ verdelingen }: { verdelingen: InternDeel['verdelingen'] }) {
  const volgens = [...new Set(verdelingen.map((rij) => rij.volgens))];
  const routes = [...new Set(verdelingen.map((rij) => rij.leerroute))];
  if (volgens.length === 0) return null;
  const vind = (wie: string, route: string) =>
    verdelingen.find((rij) => rij.volgens === wie && rij.leerroute === route);
  const bronnen = [...new Set(verdelingen.flatMap(({ bron }) => bron ?? []))];
  return (
    <Card
      note={bronnen.length > 0 ? `Bron: ${bronnen.join(', ')}` : undefined}
      title="Verwachte verdeling over de leerroutes"
    >
      <DataTable
        caption="Verwachte verdeling over de leerroutes"
        captionHidden
        columns={[
          { key: 'route', kop: 'Leerroute', cel: (route) => leerrouteNamen[route] },
          ...volgens.map((wie) => ({
            key: wie,
            kop: `${wie} (%)`,
            rechts: true,
            cel: (route: (typeof routes)[number]) => vind(wie, route)?.procent ?? '–',
          })),
        ]}
        empty={<Empty title="Er is geen verdeling vastgelegd." />}
        rowKey={(route) => route}
        rows={routes}
      />
    </Card>
  );
}
