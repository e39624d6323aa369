import { formatDatum, formatMaand, formatMoment, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Confirm } from '~/ui/confirm';
import { DownloadLink } from '~/ui/download-link';
import { Empty } from '~/ui/empty';
import { History } from '~/ui/history';
import { AppLink } from '~/ui/link';
import { WatNu } from '~/ui/wat-nu';
import type { LeesPagina } from '../lees-pagina.server';
import { LeesTabel } from './lees-tabel';
import { Opmerkingen } from './opmerkingen';
import { BredeInhoud, RapportagePage } from './rapportage-page';
import { TotalenTegels } from './totalen-tegels';
import { VersiesKaart } from './versies-kaart';

/** A report to read: figures, what stands out, the lines, and what the reader can do. */
export function LeesWeergave({ pagina, sleutel }: { pagina: LeesPagina; sleutel: string }) {
  const { kop, verborgen, totalen, toon, rijen, opvallend, waarschuwingen } = pagina;
  return (
    <RapportagePage
      help={
        pagina.eigen
          ? paths.help('aanbieders', 'een-goedgekeurde-rapportage-verbeteren')
          : paths.help('contractmanagers', 'een-rapportage-beoordelen')
      }
      kop={kop}
      meta={verborgen ? undefined : meervoud(totalen.trajecten, 'traject', 'trajecten')}
    >
      <BredeInhoud
        boven={
          <>
            <Opmerkingen
              correctieReden={pagina.correctieReden}
              opmerkingen={kop.status === 'teruggestuurd' ? pagina.opmerkingen : []}
            />
            {verborgen ? (
              <Card>
                <Empty title="De aanbieder is nog bezig">
                  U ziet de regels zodra {kop.contractant} de rapportage indient.
                  {kop.versienummer === 1 ? ` Uiterlijk op ${formatDatum(kop.uiterlijk)}.` : null}
                </Empty>
              </Card>
            ) : (
              <TotalenTegels totalen={totalen} waarschuwingen={waarschuwingen} />
            )}
          </>
        }
        onder={
          <>
            {verborgen ? null : (
              <Card title="Als bestand">
                <p>
                  <DownloadLink href={paths.rapportageDeel(kop.id, 'lijst.xlsx')}>
                    Download deze rapportage
                  </DownloadLink>{' '}
                  (XLSX)
                </p>
              </Card>
            )}
            <VersiesKaart kop={kop} versies={pagina.versies} />
            <Card title="Geschiedenis">
              <History events={pagina.geschiedenis} />
            </Card>
          </>
        }
        watNu={<LeesWatNu pagina={pagina} sleutel={sleutel} />}
      >
        {verborgen ? null : (
          <Card
            actions={<ToonKeuze id={kop.id} opvallend={opvallend} toon={toon} />}
            title={`Trajecten in ${formatMaand(kop.maand)}`}
          >
            <LeesTabel les={totalen.les} rijen={rijen} />
          </Card>
        )}
      </BredeInhoud>
    </RapportagePage>
  );
}

/** All lines, or only those that a reviewer looks at first. */
function ToonKeuze({ id, toon, opvallend }: { id: string; toon: LeesPagina['toon']; opvallend: number }) {
  const keuze = (waarde: LeesPagina['toon'], tekst: string, href: string) =>
    toon === waarde ? <strong>{tekst}</strong> : <a href={href}>{tekst}</a>;
  return (
    <span>
      Toon: {keuze('alles', 'alle trajecten', paths.rapportage(id))} ·{' '}
      {keuze('opvallend', `alleen wat opvalt (${opvallend})`, `${paths.rapportage(id)}?toon=opvallend`)}
    </span>
  );
}

function LeesWatNu({ pagina, sleutel }: { pagina: LeesPagina; sleutel: string }) {
  const { kop, kan, eigen, waarschuwingen } = pagina;
  if (kan.beoordelen)
    return (
      <WatNu>
        <p>
          {kop.contractant} diende dit in{kop.ingediendOp ? ` op ${formatMoment(kop.ingediendOp)}` : ''}.{' '}
          {waarschuwingen > 0
            ? `Kijk eerst naar de ${waarschuwingen === 1 ? 'waarschuwing' : `${waarschuwingen} waarschuwingen`} in de tabel.`
            : 'Het portaal zag niets bijzonders.'}
        </p>
        <Confirm
          action={paths.rapportageDeel(kop.id, 'goedkeuring')}
          bevestig="Ja, keur goed"
          label="Keur goed"
          rustig
          values={{ _sleutel: sleutel, versie: kop.versie }}
        >
          <p>
            Na goedkeuring ligt de rapportage vast en tellen de cijfers mee in de KPI’s. Wijzigen kan dan alleen met een
            correctie.
          </p>
        </Confirm>
        <p>
          <AppLink href={paths.rapportageDeel(kop.id, 'terugzending')}>Stuur terug met opmerkingen</AppLink>
        </p>
      </WatNu>
    );
  if (kan.corrigeren)
    return (
      <WatNu wacht="De rapportage is goedgekeurd en ligt vast.">
        <p>
          Klopt er iets niet?{' '}
          <AppLink href={paths.rapportageDeel(kop.id, 'correctie')}>
            {eigen ? 'Maak een correctie' : 'Vraag een correctie'}
          </AppLink>
          .
        </p>
      </WatNu>
    );
  return (
    <WatNu wacht={wachtTekst(pagina)}>
      {kan.intrekken ? (
        <p>
          Was het een vergissing?{' '}
          <AppLink href={paths.rapportageDeel(kop.id, 'intrekking')}>Trek de correctie in</AppLink>.
        </p>
      ) : null}
    </WatNu>
  );
}

function wachtTekst({ kop, eigen, laatste }: LeesPagina): string {
  if (kop.status === 'ingediend') return `${eigen ? kop.gemeente : 'De contractmanager'} beoordeelt de rapportage.`;
  if (kop.status === 'vervangen')
    return 'Deze versie is vervangen door een correctie. Hij blijft hier staan ter controle.';
  if (kop.status === 'ingetrokken') return 'De vraag om deze correctie is ingetrokken. De goedgekeurde versie geldt.';
  if (kop.status === 'goedgekeurd')
    return laatste
      ? 'De rapportage is goedgekeurd en ligt vast.'
      : 'De rapportage is goedgekeurd. Er loopt een correctie.';
  if (kop.versienummer > 1) return `${kop.contractant} past de rapportage aan en dient haar in.`;
  return `${kop.contractant} vult de rapportage in, uiterlijk op ${formatDatum(kop.uiterlijk)}.`;
}
