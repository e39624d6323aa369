import { formatGetal } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { Tiles } from '~/ui/tiles';
import type { ImportPagina } from '../import-pagina.server';
import { trajectStatus } from '../status';

type Controle = NonNullable<ImportPagina['controle']>;

/** How many trajecten are new, change and stay as they are. */
export function Aantallen({ aantallen, klaar }: { aantallen: ImportPagina['aantallen']; klaar: boolean }) {
  const { nieuw, gewijzigd, ongewijzigd, fouten } = aantallen;
  return (
    <Tiles
      tegels={[
        { label: 'Nieuw', waarde: formatGetal(nieuw) },
        { label: 'Gewijzigd', waarde: formatGetal(gewijzigd) },
        { label: 'Ongewijzigd', waarde: formatGetal(ongewijzigd) },
        ...(klaar ? [] : [{ label: 'Fouten', waarde: formatGetal(fouten) }]),
      ]}
    />
  );
}

const meer = (getoond: number, totaal: number) =>
  totaal > getoond ? <p className="ik-klein">{`En nog ${formatGetal(totaal - getoond)} andere.`}</p> : null;

export function NieuweTrajecten({ rijen, totaal }: { rijen: Controle['nieuw']; totaal: number }) {
  if (totaal === 0) return null;
  return (
    <Card title="Nieuw">
      <DataTable
        caption="Nieuwe trajecten"
        captionHidden
        columns={[
          { key: 'nummer', kop: 'Trajectnummer', cel: (r) => r.trajectnummer },
          { key: 'rij', kop: 'Rij', cel: (r) => formatGetal(r.rij), rechts: true },
          { key: 'gemeente', kop: 'Gemeente', cel: (r) => r.gemeente },
          { key: 'doelgroep', kop: 'Doelgroep', cel: (r) => r.doelgroep },
          { key: 'leerroute', kop: 'Leerroute', cel: (r) => r.leerroute },
          {
            key: 'status',
            kop: 'Status',
            cel: (r) => <Status toon={trajectStatus[r.status].tone}>{trajectStatus[r.status].label}</Status>,
          },
        ]}
        rowKey={(r) => r.trajectnummer}
        rows={rijen}
      />
      {meer(rijen.length, totaal)}
    </Card>
  );
}

export function GewijzigdeTrajecten({ rijen, totaal }: { rijen: Controle['gewijzigd']; totaal: number }) {
  if (totaal === 0) return null;
  return (
    <Card title="Gewijzigd">
      <DataTable
        caption="Gewijzigde trajecten"
        captionHidden
        columns={[
          {
            key: 'nummer',
            kop: 'Trajectnummer',
            cel: (r) => <a href={paths.traject(r.trajectnummer)}>{r.trajectnummer}</a>,
          },
          { key: 'rij', kop: 'Rij', cel: (r) => formatGetal(r.rij), rechts: true },
          {
            key: 'wat',
            kop: 'Wat er verandert',
            cel: (r) => (
              <>
                {r.wijzigingen.map(({ kop, van, naar }) => (
                  <div key={kop}>
                    {kop}: <del>{van}</del> → <ins>{naar}</ins>
                  </div>
                ))}
                {r.sluit ? (
                  <div>
                    <Status toon="let-op">{`De toewijzing bij ${r.sluit} eindigt ook`}</Status>
                  </div>
                ) : null}
              </>
            ),
          },
        ]}
        rowKey={(r) => r.trajectnummer}
        rows={rijen}
      />
      {meer(rijen.length, totaal)}
    </Card>
  );
}
