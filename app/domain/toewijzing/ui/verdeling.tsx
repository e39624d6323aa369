import { formatDag, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { DataTable } from '~/ui/table';
import type { VerdelingPagina } from '../queries-verdeling.server';
import { type Dienst, dienstNamen } from '../status';

type Rij = VerdelingPagina['gemeenten'][number];
const adres = (gemeenteId: string, dienst: Dienst) => paths.toewijzingDeel(`verdeling/${gemeenteId}/${dienst}`);

/** Who gets what, per gemeente and dienst; each cell leads to its rule. */
export function Verdeelregels({ pagina: { gemeenten, diensten, bewerken } }: { pagina: VerdelingPagina }) {
  return (
    <Card title="Verdeelregels">
      <DataTable
        caption="Verdeelregel per gemeente en dienst"
        captionHidden
        columns={[
          { key: 'gemeente', kop: 'Gemeente', cel: (rij: Rij) => rij.naam },
          ...diensten.map((dienst) => ({
            key: dienst,
            kop: dienstNamen[dienst],
            cel: (rij: Rij) => <Cel bewerken={bewerken} dienst={dienst} rij={rij} />,
          })),
        ]}
        empty={
          <Empty title="Nog niets te verdelen">
            Een verdeelregel wijst naar een contract op een perceel. Sluit eerst contracten.
          </Empty>
        }
        rowKey={(rij: Rij) => rij.id}
        rows={diensten.length === 0 ? [] : gemeenten}
      />
    </Card>
  );
}

function Cel({ rij, dienst, bewerken }: { rij: Rij; dienst: Dienst; bewerken: boolean }) {
  const cel = rij.cellen.find((kandidaat) => kandidaat.dienst === dienst);
  if (!cel?.kan && !cel?.nu) return <span title="geen contract voor deze dienst">n.v.t.</span>;
  const tekst = cel.nu ? cel.nu.contractant : bewerken ? 'Leg een regel vast' : 'geen regel';
  return (
    <>
      {bewerken ? (
        <a href={adres(rij.id, dienst)}>
          {tekst}
          <span className="ams-visually-hidden">{` (${dienstNamen[dienst]} in ${rij.naam})`}</span>
        </a>
      ) : (
        tekst
      )}
      {cel.nu ? <div className="ik-klein ik-stil">{`vanaf ${formatDag(cel.nu.van)}`}</div> : null}
      {cel.straks ? (
        <div className="ik-klein">{`vanaf ${formatDag(cel.straks.van)}: ${cel.straks.contractant}`}</div>
      ) : null}
    </>
  );
}

type Versie = Omit<VerdelingPagina['versies'][number], 'gemeente'> & { gemeente?: string };

/** Every version that was, the newest first. */
export function Regelversies({ versies }: { versies: Versie[] }) {
  const metGemeente = versies.some(({ gemeente }) => gemeente !== undefined);
  return (
    <Card title="Versies van de regel" note={meervoud(versies.length, 'versie', 'versies')}>
      <details className="ik-uitklap" open={versies.length <= 5}>
        <summary>Toon alle versies, ook die niet meer gelden</summary>
        <DataTable
          caption="Versies van de verdeelregel"
          captionHidden
          columns={[
            ...(metGemeente ? [{ key: 'gemeente', kop: 'Gemeente', cel: (r: Versie) => r.gemeente }] : []),
            { key: 'dienst', kop: 'Dienst', cel: (r: Versie) => dienstNamen[r.dienst] },
            { key: 'versie', kop: 'Versie', cel: (r: Versie) => r.versienummer, rechts: true },
            {
              key: 'periode',
              kop: 'Geldt',
              cel: (r: Versie) => (
                <span className="ik-getal">
                  {r.tot ? `${formatDag(r.van)} tot ${formatDag(r.tot)}` : `vanaf ${formatDag(r.van)}`}
                </span>
              ),
            },
            {
              key: 'aanbieder',
              kop: 'Aanbieder',
              cel: (r: Versie) => (
                <>
                  {r.contractant}, <span className="ik-getal">{r.contract}</span>
                  {r.toelichting ? <div className="ik-klein ik-stil">{r.toelichting}</div> : null}
                </>
              ),
            },
          ]}
          empty={<Empty title="Nog geen regel vastgelegd" />}
          rowKey={(r: Versie) => r.id}
          rows={versies}
        />
      </details>
    </Card>
  );
}
