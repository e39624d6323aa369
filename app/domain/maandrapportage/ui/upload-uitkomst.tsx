import { Form, useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { formatGetal, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { Definitions } from '~/ui/definitions';
import { DownloadLink } from '~/ui/download-link';
import { SubmitButton } from '~/ui/submit-button';
import type { UploadPagina } from '../upload.server';

type UploadProps = { upload: UploadPagina; kop: { id: string }; geweigerd: string[] };

/** How far the check is, what is wrong with the file, or what it would change. */
export function UploadUitkomst({ upload, kop, geweigerd }: UploadProps) {
  if (upload.bezig) return <Voortgang upload={upload} />;
  const opnieuw = (
    <ButtonLink href={paths.rapportageDeel(kop.id, 'upload')} variant="secondary">
      Kies een ander bestand
    </ButtonLink>
  );
  if (upload.geweigerd.length > 0)
    return (
      <Alert live soort="fout" title="Dit bestand kan het portaal niet lezen">
        {upload.geweigerd.map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
        <div className="ik-knoppen">{opnieuw}</div>
      </Alert>
    );
  if (upload.aantalFouten > 0) return <Fouten kop={kop} opnieuw={opnieuw} upload={upload} />;
  return (
    <>
      {geweigerd.length > 0 ? (
        <Alert live soort="fout" title="Er is niets bewaard">
          {geweigerd.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
        </Alert>
      ) : null}
      <Voorproef opnieuw={opnieuw} upload={upload} />
    </>
  );
}

/** Asks again while the portal is busy; without JavaScript the page loads itself again. */
function Voortgang({ upload: { stand, gedaan, totaal } }: { upload: UploadPagina }) {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== 'idle') return;
    const klok = setTimeout(revalidate, 700);
    return () => clearTimeout(klok);
  }, [revalidate, state]);
  return (
    <Card title="Het bestand wordt gecontroleerd">
      <noscript>
        <meta content="2" httpEquiv="refresh" />
      </noscript>
      <p role="status">
        {stand === 'lezen'
          ? 'Het bestand wordt gelezen.'
          : `${formatGetal(gedaan)} van ${meervoud(totaal, 'regel', 'regels')} gecontroleerd.`}
      </p>
      <progress
        aria-label="Voortgang van de controle"
        className="ik-voortgang"
        max={Math.max(totaal, 1)}
        value={stand === 'lezen' ? undefined : gedaan}
      />
      <p>U kunt deze pagina verlaten en later terugkomen.</p>
    </Card>
  );
}

function Fouten({ upload, kop, opnieuw }: { upload: UploadPagina; kop: { id: string }; opnieuw: React.ReactNode }) {
  const { fouten, aantalFouten, id } = upload;
  return (
    <section aria-labelledby="fouten" className="ik-fouten">
      <h2 id="fouten">{meervoud(aantalFouten, 'fout', 'fouten')} in het bestand: er is niets bewaard</h2>
      <ul>
        {fouten.map((tekst) => (
          <li key={tekst}>{tekst}</li>
        ))}
      </ul>
      {aantalFouten > fouten.length ? <p>En nog {formatGetal(aantalFouten - fouten.length)}.</p> : null}
      <p>
        Verbeter de cellen in uw bestand en upload het opnieuw. Of gebruik{' '}
        <DownloadLink href={paths.rapportageDeel(kop.id, `upload/${id}/fouten.xlsx`)}>
          uw bestand met de fouten erbij
        </DownloadLink>
        : daar staat in de laatste kolom per regel wat er anders moet.
      </p>
      <div className="ik-knoppen">{opnieuw}</div>
    </section>
  );
}

function Voorproef({ upload: { telling, versie }, opnieuw }: { upload: UploadPagina; opnieuw: React.ReactNode }) {
  if (!telling) return null;
  const { rijen, veranderd, ongewijzigd, waarschuwingen, leeg, nietGenoemd } = telling;
  return (
    <Card title="Het bestand is in orde">
      <Definitions
        items={[
          { label: 'Regels in het bestand', waarde: formatGetal(rijen) },
          { label: 'Die iets veranderen', waarde: formatGetal(veranderd) },
          { label: 'Die gelijk blijven', waarde: formatGetal(ongewijzigd) },
          ...(nietGenoemd > 0
            ? [{ label: 'Niet in het bestand', waarde: `${formatGetal(nietGenoemd)}; die blijven zoals ze zijn` }]
            : []),
          { label: 'Nog leeg', waarde: leeg > 0 ? `${formatGetal(leeg)}; die vult u daarna nog in` : '0' },
          { label: 'Waarschuwingen', waarde: formatGetal(waarschuwingen) },
        ]}
      />
      <Form method="post">
        <input name="versie" type="hidden" value={versie} />
        <div className="ik-knoppen">
          <SubmitButton>
            {veranderd > 0 ? `Bewaar ${meervoud(veranderd, 'regel', 'regels')}` : 'Ga verder'}
          </SubmitButton>
          {opnieuw}
        </div>
      </Form>
    </Card>
  );
}
