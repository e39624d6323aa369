import { formatDag, formatDatum, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Definitions, type Gegeven } from '~/ui/definitions';
import { DownloadLink } from '~/ui/download-link';
import { Empty } from '~/ui/empty';
import { AppLink } from '~/ui/link';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { Dag, Euro, Getal } from '~/ui/value';
import { perceelTypeNamen } from '../../aanbesteding/status';
import { keurmerkSoortNamen, keurmerkStatus } from '../../keurmerk/status';
import type { Overzicht } from '../overzicht.server';
import { contractGrondslagNamen, contractStatus, documentSoortNamen, tariefEenheidNamen } from '../status';
import { laatsteDag } from './contract-page';

type KaartProps = { overzicht: Overzicht };

/** The facts of the contract itself. */
export function GegevensKaart({ overzicht: { kop, gegevens, perceel, rechten, toelichting } }: KaartProps) {
  const aanbesteding = perceel && `${perceel.aanbesteding.nummer} ${perceel.aanbesteding.titel}`;
  const items: Gegeven[] = [
    { label: 'Gemeente', waarde: kop.gemeente },
    { label: 'Aanbieder', waarde: kop.contractant },
    {
      label: 'Looptijd',
      waarde: (
        <>
          {formatDatum(kop.startDatum)} t/m {formatDatum(laatsteDag(kop.eindDatum))}
        </>
      ),
    },
    {
      label: 'Met alle verlengingen',
      waarde: <>hoogstens t/m {formatDatum(laatsteDag(gegevens.maximaleEindDatum))}</>,
    },
    {
      label: 'Opzegtermijn',
      waarde:
        gegevens.opzegtermijnMaanden === null ? (
          <Getal waarde={null} />
        ) : (
          meervoud(gegevens.opzegtermijnMaanden, 'maand', 'maanden')
        ),
    },
    { label: 'Getekend door de gemeente', waarde: <Dag dag={gegevens.getekendGemeenteDatum} /> },
    { label: 'Getekend door de aanbieder', waarde: <Dag dag={gegevens.getekendContractantDatum} /> },
    { label: 'Grondslag', waarde: contractGrondslagNamen[gegevens.grondslag] },
    ...(perceel
      ? [
          {
            label: 'Aanbesteding',
            waarde: rechten.aanbestedingen ? (
              <AppLink href={paths.aanbesteding(perceel.aanbesteding.nummer)}>{aanbesteding}</AppLink>
            ) : (
              aanbesteding
            ),
          },
          { label: 'Perceel', waarde: `${perceel.nummer} ${perceel.naam} (${perceelTypeNamen[perceel.type]})` },
        ]
      : []),
    { label: 'Wijkt af van de andere contracten', waarde: gegevens.afwijkingen ?? 'Nee' },
    ...(gegevens.statusReden ? [{ label: 'Reden van de status', waarde: gegevens.statusReden }] : []),
    ...(toelichting ? [{ label: 'Toelichting', waarde: toelichting }] : []),
    ...(gegevens.bron ? [{ label: 'Bron', waarde: gegevens.bron }] : []),
  ];
  return (
    <Card title="Gegevens">
      <Definitions items={items} />
    </Card>
  );
}

/** Who delivers, and how the keurmerken stand today that the perceel demands. */
export function PartijenKaart({ overzicht: { partijen, rechten, kop } }: KaartProps) {
  return (
    <Card title="Wie levert er">
      <DataTable
        caption={`Partijen achter ${kop.contractant}`}
        captionHidden
        columns={[
          {
            key: 'naam',
            kop: 'Aanbieder',
            cel: (r) => (rechten.aanbieders ? <AppLink href={paths.aanbieder(r.id)}>{r.naam}</AppLink> : r.naam),
          },
          { key: 'levert', kop: 'Levert zelf', cel: (r) => (r.levert ? 'Ja' : 'Nee') },
          {
            key: 'keurmerk',
            kop: 'Keurmerk vandaag',
            cel: (r) =>
              r.keurmerken.length === 0
                ? 'Niet nodig voor dit perceel'
                : r.keurmerken.map(({ soort, status, tot }) => (
                    <div key={soort}>
                      <Status toon={keurmerkStatus[status].tone}>{keurmerkStatus[status].label}</Status>
                      <div className="ik-klein ik-stil">
                        {keurmerkSoortNamen[soort]}
                        {tot ? ', ' : null}
                        {tot ? <span className="ik-getal">t/m {formatDag(laatsteDag(tot))}</span> : null}
                      </div>
                    </div>
                  )),
          },
          {
            key: 'reglement',
            kop: 'Klachtenreglement',
            cel: (r) => <Dag dag={r.klachtenreglementDatum} />,
            rechts: true,
          },
        ]}
        rowKey={({ id }) => id}
        rows={partijen}
      />
    </Card>
  );
}

export function TarievenKaart({ overzicht: { tarieven, peildag, kop } }: KaartProps) {
  return (
    <Card
      actions={<AppLink href={paths.contractDeel(kop.id, 'tarieven')}>Alle tarieven</AppLink>}
      note={`op ${formatDatum(peildag)}`}
      title="Tarieven"
    >
      <DataTable
        caption="Tarieven"
        captionHidden
        columns={[
          { key: 'product', kop: 'Product', cel: (r) => r.product },
          { key: 'eenheid', kop: 'Eenheid', cel: (r) => tariefEenheidNamen[r.eenheid] },
          { key: 'bedrag', kop: 'Bedrag (€)', cel: (r) => <Euro cents={r.bedragCents} />, rechts: true },
        ]}
        empty={<Empty title="Er is op deze dag geen tarief." />}
        rowKey={({ product }) => product}
        rows={tarieven}
      />
    </Card>
  );
}

export function DocumentenKaart({ overzicht: { documenten, kop, rechten } }: KaartProps) {
  return (
    <Card
      actions={
        <AppLink href={paths.contractDeel(kop.id, 'documenten')}>
          {rechten.bewerken ? 'Plaats of haal weg' : 'Alle documenten'}
        </AppLink>
      }
      title="Documenten"
    >
      {documenten.length === 0 ? (
        <Empty title="Er zijn nog geen documenten." />
      ) : (
        <ul className="ik-stapel">
          {documenten.map(({ id, naam, soort, voorContractant }) => (
            <li key={id}>
              <DownloadLink href={paths.bijlage(id)} soort={documentSoortNamen[soort].toLowerCase()}>
                {naam}
              </DownloadLink>
              {voorContractant ? null : <span className="ik-klein ik-stil"> niet zichtbaar voor de aanbieder</span>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** The other contracts of the same perceel: as equal as possible, so deviations are pointed out. */
export function FamilieKaart({ overzicht: { zusters, perceel, rechten } }: KaartProps) {
  if (zusters.length === 0 || !perceel) return null;
  const samen = paths.perceelDeel(perceel.aanbesteding.nummer, perceel.nummer, 'contractfamilie');
  return (
    <Card
      actions={rechten.aanbestedingen && rechten.bewerken ? <AppLink href={samen}>Regel ze samen</AppLink> : undefined}
      title="Contracten van hetzelfde perceel"
    >
      <DataTable
        caption={`Andere contracten van perceel ${perceel.naam}`}
        captionHidden
        columns={[
          { key: 'nummer', kop: 'Nummer', cel: (r) => <a href={paths.contract(r.id)}>{r.nummer}</a> },
          { key: 'gemeente', kop: 'Gemeente', cel: (r) => r.gemeente },
          { key: 'contractant', kop: 'Aanbieder', cel: (r) => r.contractant },
          { key: 'wijkt-af', kop: 'Wijkt af', cel: (r) => (r.wijktAf ? 'Ja' : 'Nee') },
          {
            key: 'status',
            kop: 'Status',
            cel: (r) => <Status toon={contractStatus[r.status].tone}>{contractStatus[r.status].label}</Status>,
          },
        ]}
        rowKey={({ id }) => id}
        rows={zusters}
      />
    </Card>
  );
}
