import { Form } from '@remix-run/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { formatGetal, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { Card } from '~/ui/card';
import { DownloadLink } from '~/ui/download-link';
import { AppLink } from '~/ui/link';
import { WatNu } from '~/ui/wat-nu';
import type { InvulPagina } from '../invul-pagina.server';
import type { RegelMeldingen } from '../tabel';
import { FoutenKader, foutenVan } from './fouten-kader';
import { InvulTabel } from './invul-tabel';
import { Opmerkingen } from './opmerkingen';
import { BredeInhoud, RapportagePage } from './rapportage-page';
import { Uitleg } from './uitleg';
import { useAutosave } from './use-autosave';
import { VersiesKaart } from './versies-kaart';

type InvulProps = {
  pagina: InvulPagina;
  /** what the last post could not keep: sentences on top, and faults with what was typed beside their fields */
  geweigerd?: { zinnen: string[]; meldingen: [number, RegelMeldingen][]; getypt: Record<string, string> };
};

/** Filling in: the lines, what is wrong with them, and what comes next. */
export function InvulFormulier({ pagina, geweigerd }: InvulProps) {
  const { kop, nakijken, aantal, kolommen } = pagina;
  const form = useRef<HTMLFormElement>(null);
  const [meldingen, setMeldingen] = useState(() => new Map([...pagina.meldingen, ...(geweigerd?.meldingen ?? [])]));
  const onMeldingen = useCallback(
    (nieuw: [number, RegelMeldingen][]) => setMeldingen((oud) => new Map([...oud, ...nieuw])),
    [],
  );
  const autosave = useAutosave(form, {
    id: kop.id,
    versie: kop.versie,
    bewaard: pagina.bewaard,
    nakijken,
    onMeldingen,
  });
  const rijen = useMemo(() => metGetypt(pagina, geweigerd?.getypt ?? {}), [pagina, geweigerd]);
  const fouten = foutenVan(rijen, meldingen);
  return (
    <RapportagePage
      help={paths.help('aanbieders', 'invullen-op-het-scherm')}
      kop={kop}
      meta={meervoud(aantal, 'traject', 'trajecten')}
      stap={nakijken ? 1 : 0}
    >
      <BredeInhoud
        boven={
          <>
            {geweigerd?.zinnen.length ? (
              <Alert live soort="fout">
                {geweigerd.zinnen.map((zin) => (
                  <p key={zin}>{zin}</p>
                ))}
              </Alert>
            ) : null}
            <Opmerkingen correctieReden={pagina.correctieReden} opmerkingen={pagina.opmerkingen} />
            {fouten.length > 0 ? (
              <FoutenKader begin={nakijken} fouten={fouten} id={kop.id} />
            ) : (
              <Uitleg uren={vraagtUren(pagina)} />
            )}
          </>
        }
        onder={<Onderaan pagina={pagina} />}
        watNu={<InvulWatNu bewaard={autosave.tekst} fouten={fouten.length} pagina={pagina} />}
      >
        <Card note={telling(pagina)} title="Trajecten">
          <Form
            id="regels"
            method="post"
            noValidate
            onChange={autosave.onChange}
            onSubmit={autosave.onSubmit}
            ref={form}
            replace
          >
            {/* Enter presses the first button of a form. */}
            <button
              aria-hidden="true"
              className="ik-standaardknop"
              name="naar"
              tabIndex={-1}
              type="submit"
              value="bewaren"
            >
              Bewaar
            </button>
            <input name="versie" type="hidden" value={autosave.versie} />
            <InvulTabel kolommen={kolommen} meldingen={meldingen} rijen={rijen} />
            <div className="ik-knoppen">
              <button className="ams-button ams-button--secondary" name="naar" type="submit" value="bewaren">
                Bewaar
              </button>
              <Paginas pagina={pagina} />
            </div>
          </Form>
        </Card>
      </BredeInhoud>
    </RapportagePage>
  );
}

/** What could not be kept is shown as it was typed. */
const metGetypt = ({ rijen, kolommen }: InvulPagina, getypt: Record<string, string>) =>
  rijen.map((rij) => ({
    ...rij,
    cellen: rij.cellen.map((cel, index) => getypt[`${rij.volgorde} ${kolommen[index]?.veld}`] ?? cel),
  }));

function telling({ nakijken, aantal, pagina: { eerste, laatste } }: InvulPagina): string {
  const welke = laatste - eerste + 1 < aantal ? `${formatGetal(eerste)}–${formatGetal(laatste)} van ` : '';
  return `${welke}${formatGetal(aantal)}${nakijken ? ', fouten eerst' : ''}`;
}

/** Whether hours are asked: of guidance they are not. */
const vraagtUren = ({ kolommen }: InvulPagina) => kolommen.some(({ soort }) => soort === 'uren');

function InvulWatNu({ fouten, bewaard, pagina }: { fouten: number; bewaard: string | null; pagina: InvulPagina }) {
  const tekst =
    fouten > 0
      ? `Verbeter de ${fouten === 1 ? 'fout' : `${fouten} fouten`}. Daarna kunt u indienen.`
      : pagina.nakijken
        ? 'Alles is ingevuld. Kijk de rapportage nog één keer na en dien haar in.'
        : pagina.opmerkingen.length > 0
          ? 'Verbeter wat de gemeente opmerkte en dien de rapportage opnieuw in.'
          : `${vraagtUren(pagina) ? 'Vul per traject de uren en het niveau in.' : 'Vul in wat er is gebeurd.'} Kies daarna “Nakijken en verder”.`;
  return (
    <WatNu>
      <p>{tekst}</p>
      <p aria-live="polite">{bewaard}</p>
      <p>
        <button className="ams-button ams-button--primary" form="regels" name="naar" type="submit" value="nakijken">
          Nakijken en verder
        </button>
      </p>
    </WatNu>
  );
}

function Paginas({ pagina: { kop, nakijken, pagina } }: { pagina: InvulPagina }) {
  if (pagina.aantal <= 1) return null;
  const adres = (nummer: number) =>
    `${paths.rapportage(kop.id)}?${new URLSearchParams({ ...(nakijken && { nakijken: '1' }), pagina: String(nummer) })}`;
  return (
    <span>
      Deel{' '}
      {Array.from({ length: pagina.aantal }, (_, index) => index + 1).map((nummer) => (
        <span key={nummer}>
          {nummer === pagina.nummer ? <strong>{nummer}</strong> : <a href={adres(nummer)}>{nummer}</a>}{' '}
        </span>
      ))}
    </span>
  );
}

function Onderaan({ pagina: { kop, aantal, geenWijzigingen, intrekken, versies } }: { pagina: InvulPagina }) {
  return (
    <>
      <Card title="Liever in Excel?">
        <p>
          <DownloadLink href={paths.rapportageDeel(kop.id, 'lijst.xlsx')}>Download de ingevulde lijst</DownloadLink> (
          {meervoud(aantal, 'regel', 'regels')}), pas aan wat veranderd is en{' '}
          <AppLink href={paths.rapportageDeel(kop.id, 'upload')}>upload hem hier</AppLink>.
        </p>
      </Card>
      <Card title="Niets veranderd?">
        {geenWijzigingen ? (
          <p>
            Is alles gelijk aan de maand ervoor?{' '}
            <AppLink href={paths.rapportageDeel(kop.id, 'geen-wijzigingen')}>Meld “geen wijzigingen”</AppLink>.
          </p>
        ) : (
          <p>Niet elk traject stond in de rapportage van de maand ervoor. Vul de rapportage daarom zelf in.</p>
        )}
      </Card>
      {intrekken ? (
        <Card title="Toch geen correctie?">
          <p>
            Zolang u niets heeft ingevuld, kunt u{' '}
            <AppLink href={paths.rapportageDeel(kop.id, 'intrekking')}>de correctie intrekken</AppLink>.
          </p>
        </Card>
      ) : null}
      <VersiesKaart kop={kop} versies={versies} />
    </>
  );
}
