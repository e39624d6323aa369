import { formatGetal, formatMoment, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { DownloadLink } from '~/ui/download-link';
import { Empty } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';

export type Fout = { rij: number; kolom: string | null; cel: string | null; melding: string };

/** What is wrong, each with its place. `totaal`: there are more than are shown. */
export function Foutenlijst({ fouten, totaal = fouten.length }: { fouten: Fout[]; totaal?: number }) {
  return (
    <Card note={meervoud(totaal, 'fout', 'fouten')} title="Verbeter dit in het bestand">
      <DataTable
        caption="Fouten in het bestand"
        captionHidden
        columns={[
          { key: 'rij', kop: 'Rij', cel: (fout) => formatGetal(fout.rij), rechts: true },
          { key: 'kolom', kop: 'Kolom', cel: (fout) => fout.kolom ?? '–' },
          { key: 'cel', kop: 'Cel', cel: (fout) => fout.cel ?? '–' },
          { key: 'melding', kop: 'Wat er mis is', cel: (fout) => fout.melding },
        ]}
        rowKey={({ rij, kolom, cel, melding }) => `${rij} ${kolom} ${cel} ${melding}`}
        rows={fouten}
      />
      {totaal > fouten.length ? (
        <p className="ik-klein">
          U ziet de eerste {formatGetal(fouten.length)}. Alle fouten staan in het bestand met fouten.
        </p>
      ) : null}
    </Card>
  );
}

const kolommen = [
  ['Trajectnummer', 'ja', 'Uw eigen nummer, met minstens één cijfer. Geen naam, geen BSN.'],
  ['Gemeente', 'ja', 'De naam of de CBS-code van een van uw gemeenten.'],
  ['Doelgroep', 'ja', 'Asielstatushouder, of gezins- en overige migrant.'],
  ['Plichtdatum', 'ja', 'Vanaf wanneer iemand inburgeringsplichtig is in uw gemeente.'],
  ['Leerroute', 'nee', 'B1-route, Z-route of Onderwijsroute, volgens het PIP.'],
  ['Niveau', 'nee', 'Alleen bij de Onderwijsroute: mbo, hbo of wo.'],
  ['PIP-datum', 'nee', 'Dagtekening van het PIP.'],
  ['Startdatum', 'nee', 'Eerste dag van de leerroute.'],
  ['Einddatum', 'nee', 'Altijd samen met een reden.'],
  ['Reden', 'nee', 'Bijvoorbeeld verhuisd, vrijgesteld of plicht voldaan.'],
  ['Status', 'nee', 'Laat u dit weg, dan volgt de status uit de datums.'],
  ['Verlenging (maanden)', 'nee', 'Hoeveel maanden de termijn in totaal is verlengd.'],
] as const;

export function ImportUitleg() {
  return (
    <Card
      actions={
        <DownloadLink href={`${paths.trajectImport()}/sjabloon.xlsx`} soort="xlsx">
          Leeg bestand met de juiste kolommen
        </DownloadLink>
      }
      title="Welke kolommen"
    >
      <p className="ik-tekst">
        De volgorde van de kolommen maakt niet uit; het portaal kijkt naar de namen. Datums schrijft u als 2-3-2023 of
        als datum in Excel. Leest u hetzelfde bestand nog een keer in, dan verandert er niets.
      </p>
      <DataTable
        caption="Kolommen van het bestand"
        captionHidden
        columns={[
          { key: 'kop', kop: 'Kolom', cel: ([kop]) => kop },
          { key: 'verplicht', kop: 'Verplicht', cel: ([, verplicht]) => verplicht },
          { key: 'uitleg', kop: 'Wat erin staat', cel: ([, , uitleg]) => uitleg },
        ]}
        rowKey={([kop]) => kop}
        rows={[...kolommen]}
      />
    </Card>
  );
}

type Bestand = {
  id: string;
  bestandsnaam: string;
  gemaaktOp: string;
  verwerktOp: string | null;
  nieuw: number;
  gewijzigd: number;
  fouten: number;
  door: string;
};

/** The last files of this organisation: what waits for a yes can be found again. */
export function EerdereBestanden({ bestanden }: { bestanden: Bestand[] }) {
  return (
    <Card title="Eerdere bestanden">
      {bestanden.length === 0 ? <Empty title="Nog geen bestand ingelezen" /> : null}
      <ul className="ik-bestanden">
        {bestanden.map((bestand) => (
          <li key={bestand.id}>
            <a href={paths.trajectImport(bestand.id)}>{bestand.bestandsnaam}</a> <ImportStatus bestand={bestand} />
            <div className="ik-klein ik-stil">
              {formatMoment(bestand.gemaaktOp)} · {bestand.door} · {formatGetal(bestand.nieuw)} nieuw,{' '}
              {formatGetal(bestand.gewijzigd)} gewijzigd
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function ImportStatus({ bestand }: { bestand: Pick<Bestand, 'verwerktOp' | 'fouten'> }) {
  if (bestand.verwerktOp) return <Status toon="goed">Verwerkt</Status>;
  return bestand.fouten > 0 ? <Status toon="fout">Met fouten</Status> : <Status toon="bezig">Wacht op u</Status>;
}
