import { paths } from '~/platform/paths';
import type { Tone } from '~/platform/status';
import { Empty } from '~/ui/empty';
import { ListPage } from '~/ui/list-page';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { Dag, Getal } from '~/ui/value';
import type { Herkomst } from '../herkomst.server';
import { cijfer } from './kpi-tabel';

type Trajecten = Extract<Herkomst, { soort: 'trajecten' }>;
type Traject = Trajecten['rijen'][number];
type Rapportages = Extract<Herkomst, { soort: 'rapportages' }>;
type Rapportage = Rapportages['rijen'][number];

const aanbiederFilter = ({ aanbieders }: Pick<Herkomst, 'aanbieders'>) =>
  aanbieders.length > 0 ? [{ naam: 'aanbieder', label: 'Aanbieder', opties: aanbieders }] : [];

const toon: Record<Traject['stand'], Tone> = { behaald: 'goed', niet: 'fout', onrijp: 'bezig', extern: 'neutraal' };

/** The trajecten of a KPI that ripens: how each of them counts, and for whom. */
export function TrajectenHerkomst({ herkomst }: { herkomst: Trajecten }) {
  const { list, rijen, standen, gemeenten, magTrajecten, teVeel } = herkomst;
  return (
    <ListPage
      filters={[
        { naam: 'gemeente', label: 'Gemeente', opties: gemeenten },
        ...aanbiederFilter(herkomst),
        { naam: 'stand', label: 'Telt als', opties: standen },
      ]}
      list={list}
      naam={['traject', 'trajecten']}
    >
      {teVeel ? (
        <Empty title="Dit zijn te veel trajecten om één voor één te tonen.">Kies hierboven een gemeente.</Empty>
      ) : (
        <DataTable
          caption="Trajecten achter dit cijfer"
          captionHidden
          columns={[
            {
              key: 'nummer',
              kop: 'Traject',
              cel: ({ trajectnummer }: Traject) =>
                magTrajecten ? <a href={paths.traject(trajectnummer)}>{trajectnummer}</a> : trajectnummer,
            },
            { key: 'gemeente', kop: 'Gemeente', cel: ({ gemeente }) => gemeente },
            { key: 'leerroute', kop: 'Leerroute', cel: ({ leerroute }) => leerroute ?? cijfer('–') },
            { key: 'rijp', kop: 'Telt mee vanaf', cel: ({ rijpe }) => <Dag dag={`${rijpe}-01`} /> },
            {
              key: 'stand',
              kop: 'Telt als',
              cel: ({ stand, standNaam }) => <Status toon={toon[stand]}>{standNaam}</Status>,
            },
            {
              key: 'contract',
              kop: 'Telt voor contract',
              cel: ({ contract }) =>
                contract ? (
                  <a className="ik-getal" href={paths.contractDeel(contract.id, 'kpis')} title={contract.wie}>
                    {contract.nummer}
                  </a>
                ) : (
                  cijfer('–')
                ),
            },
          ]}
          empty={<Empty title="Geen trajecten gevonden.">Kies een andere gemeente of een andere uitkomst.</Empty>}
          rowKey={({ trajectnummer }) => trajectnummer}
          rows={rijen}
        />
      )}
    </ListPage>
  );
}

/** The reports of a KPI per month. */
export function RapportagesHerkomst({ herkomst }: { herkomst: Rapportages }) {
  const { list, rijen, gemeenten, isUren } = herkomst;
  return (
    <ListPage
      filters={[{ naam: 'gemeente', label: 'Gemeente', opties: gemeenten }, ...aanbiederFilter(herkomst)]}
      list={list}
      naam={['rapportage', 'rapportages']}
    >
      <DataTable
        caption="Rapportages achter dit cijfer"
        captionHidden
        columns={[
          {
            key: 'maand',
            kop: 'Rapportage',
            cel: ({ id, maand }: Rapportage) => <a href={paths.rapportage(id)}>{maand}</a>,
          },
          {
            key: 'contract',
            kop: 'Contract',
            cel: ({ contractId, contract }) => <a href={paths.contractDeel(contractId, 'kpis')}>{contract}</a>,
          },
          { key: 'gemeente', kop: 'Gemeente', cel: ({ gemeente }) => gemeente },
          ...(isUren
            ? [
                {
                  key: 'gevolgd',
                  kop: 'Gevolgde uren',
                  rechts: true,
                  cel: ({ gevolgd }: Rapportage) => <Getal decimalen={1} waarde={gevolgd} />,
                },
                {
                  key: 'aangeboden',
                  kop: 'Aangeboden uren',
                  rechts: true,
                  cel: ({ aangeboden }: Rapportage) => <Getal decimalen={1} waarde={aangeboden} />,
                },
                {
                  key: 'waarde',
                  kop: 'Aanwezigheid',
                  rechts: true,
                  cel: ({ aanwezigheid }: Rapportage) => cijfer(aanwezigheid),
                },
              ]
            : [
                { key: 'uiterlijk', kop: 'Uiterlijk', cel: ({ uiterlijk }: Rapportage) => <Dag dag={uiterlijk} /> },
                { key: 'ingediend', kop: 'Ingediend', cel: ({ ingediend }: Rapportage) => <Dag dag={ingediend} /> },
                {
                  key: 'stand',
                  kop: 'Telt als',
                  cel: ({ opTijd, ingediend }: Rapportage) => (
                    <Status toon={opTijd ? 'goed' : 'fout'}>
                      {opTijd ? 'op tijd' : ingediend ? 'te laat' : 'niet ingediend'}
                    </Status>
                  ),
                },
              ]),
        ]}
        empty={<Empty title="Geen rapportages gevonden.">Kies een andere periode of gemeente.</Empty>}
        rowKey={({ id }) => id}
        rows={rijen}
      />
    </ListPage>
  );
}
