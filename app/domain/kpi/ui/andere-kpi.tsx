import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { AppLink } from '~/ui/link';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { Tiles } from '~/ui/tiles';
import { Dag } from '~/ui/value';
import type { CijferPagina, VerdelingPagina } from '../andere-pagina.server';
import { kleurToon } from '../rules';
import { KpiPage } from './kpi-kop';
import { cijfer } from './kpi-tabel';
import { Verdelingen } from './verdelingen';

type Cijferrij = CijferPagina['rijen'][number];

/** K-01: the marks, each with how many people answered and where it comes from. */
export function CijferKpi({ pagina }: { pagina: CijferPagina }) {
  const { kop, waarde, n, oordeel, rijen } = pagina;
  return (
    <KpiPage kop={kop} oordeel={oordeel} query={pagina.query} tekst={pagina.tekst}>
      <Tiles
        tegels={[
          {
            label: kop.naam,
            waarde: cijfer(waarde),
            noot: [kop.norm ? `norm ${kop.norm.tekst}` : '', n ? `n = ${n}` : 'aantal antwoorden onbekend']
              .filter(Boolean)
              .join(' · '),
          },
        ]}
      />
      <Card actions={<AppLink href={paths.tevredenheid()}>Alle metingen</AppLink>} title="Metingen">
        <DataTable
          caption="Metingen van de tevredenheid"
          captionHidden
          columns={[
            {
              key: 'aanbieder',
              kop: 'Aanbieder en bron',
              cel: ({ aanbieder, dienst, bron, bronNotatie }: Cijferrij) => (
                <>
                  {aanbieder}, {dienst.toLowerCase()}
                  <br />
                  <span className="ik-klein ik-stil">{bronNotatie ? `“${bronNotatie}” (${bron})` : bron}</span>
                </>
              ),
            },
            { key: 'van', kop: 'Van', cel: ({ van }) => <Dag dag={van} /> },
            { key: 'tot', kop: 'Tot en met', cel: ({ totEnMet }) => <Dag dag={totEnMet} /> },
            { key: 'cijfer', kop: 'Cijfer', rechts: true, cel: (rij) => cijfer(rij.cijfer ?? '–') },
            { key: 'n', kop: 'Antwoorden', rechts: true, cel: ({ respondenten }) => cijfer(respondenten ?? '–') },
            {
              key: 'oordeel',
              kop: 'Oordeel',
              cel: (rij) => <Status toon={kleurToon[rij.oordeel.kleur]}>{rij.oordeel.woord}</Status>,
            },
          ]}
          empty={
            <Empty title="Er zijn nog geen metingen van de tevredenheid.">
              Leg ze vast bij Tevredenheid. Hier staan ze zodra ze gaan over een aanbieder met een contract.
            </Empty>
          }
          rowKey={({ id }) => id}
          rows={rijen}
        />
      </Card>
    </KpiPage>
  );
}

/** C-06: per perceel the shares of the aanbieders. */
export function VerdelingKpi({ pagina }: { pagina: VerdelingPagina }) {
  const { kop, oordeel, verdelingen } = pagina;
  return (
    <KpiPage kop={kop} oordeel={oordeel} query={pagina.query} tekst={pagina.tekst}>
      <Card title="Evenwicht per perceel">
        {verdelingen.length > 0 ? (
          <Verdelingen verdelingen={verdelingen} />
        ) : (
          <Empty title="Er is niets om te vergelijken.">
            De verdeling tussen aanbieders is te zien voor wie alle gemeenten van een perceel overziet: een regio of
            haar inkoopbureau.
          </Empty>
        )}
      </Card>
    </KpiPage>
  );
}
