import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import type { ReactNode } from 'react';
import { formatMoment } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { ButtonLink } from '~/ui/button-link';
import { TextAreaField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { SubmitButton } from '~/ui/submit-button';
import type { AkkoordPagina } from '../daad-pagina.server';
import { akkoordForm } from '../form-daden';
import { DaadPagina, OpenPunten } from './daad-pagina';

type Woorden = {
  /** the act as a noun: 'Publicatie' */
  titel: string;
  /** what happens when the second person agrees */
  gevolg: ReactNode;
  /** label of the reason of the first person */
  motivering: string;
  motiveringVerplicht?: boolean;
  /** button of the second person */
  uitvoeren: string;
  gevaar?: boolean;
};

type Props = { pagina: AkkoordPagina; woorden: Woorden; lastResult?: SubmissionResult | null };

/** The page of an act with four eyes: asking, waiting, and for a colleague agreeing or refusing. */
export function AkkoordPaginaView({ pagina, woorden, lastResult }: Props) {
  const { kop, mag, punten, verzoek, collegas } = pagina;
  return (
    <DaadPagina kop={kop} mag={mag} punten={verzoek ? [] : punten} titel={woorden.titel} uitleg={woorden.gevolg}>
      {verzoek ? <Verzoek verzoek={verzoek} /> : <Uitleg collegas={collegas} />}
      {verzoek && !verzoek.vanMij && punten.length > 0 ? (
        <OpenPunten punten={punten} terug={paths.aanbesteding(kop.nummer)} />
      ) : null}
      <AkkoordFormulier lastResult={lastResult} pagina={pagina} woorden={woorden} />
    </DaadPagina>
  );
}

function Uitleg({ collegas }: { collegas: string[] }) {
  return collegas.length > 0 ? (
    <p>
      Dit doet u met zijn tweeën. U vraagt akkoord; een van deze collega’s krijgt een mail en voert het uit:{' '}
      {collegas.join(', ')}.
    </p>
  ) : (
    <Alert soort="let-op" title="Er is nog geen tweede persoon">
      <p>
        Dit doet u met zijn tweeën, maar niemand anders in uw regio of bureau heeft dit recht. Vraag de beheerder om een
        collega toegang te geven.
      </p>
    </Alert>
  );
}

function Verzoek({ verzoek: { naam, op, motivering, vanMij } }: { verzoek: NonNullable<AkkoordPagina['verzoek']> }) {
  return (
    <Alert soort="info" title={vanMij ? 'U heeft akkoord gevraagd' : `${naam} vraagt uw akkoord`}>
      <p>
        Gevraagd op {formatMoment(op)}.{motivering ? ` Toelichting: ${motivering}` : null}
      </p>
      {vanMij ? <p>Een collega moet het nu uitvoeren. Tot die tijd verandert er niets.</p> : null}
    </Alert>
  );
}

function AkkoordFormulier({ pagina: { kop, verzoek, punten }, woorden, lastResult }: Props) {
  const [form, fields] = usePortalForm({
    id: 'akkoord',
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: akkoordForm }),
  });
  const collega = verzoek !== null && !verzoek.vanMij;
  const label = verzoek ? (collega ? 'Waarom wijst u het af?' : '') : woorden.motivering;
  return (
    <PortalForm form={form} versie={kop.versie}>
      {label ? (
        <TextAreaField
          field={fields.motivering}
          hint={collega ? 'Alleen nodig als u afwijst.' : undefined}
          label={label}
          optional={collega || !woorden.motiveringVerplicht}
          rows={3}
        />
      ) : null}
      <div className="ik-knoppen">
        {verzoek === null ? (
          <SubmitButton name="bedoeling" value="vraag">
            Vraag akkoord
          </SubmitButton>
        ) : null}
        {verzoek?.vanMij ? (
          <SubmitButton name="bedoeling" value="neem-terug" variant="secondary">
            Neem het verzoek terug
          </SubmitButton>
        ) : null}
        {collega && punten.length === 0 ? (
          <SubmitButton gevaar={woorden.gevaar} name="bedoeling" value="akkoord">
            {woorden.uitvoeren}
          </SubmitButton>
        ) : null}
        {collega ? (
          <SubmitButton name="bedoeling" value="wijs-af" variant="secondary">
            Wijs af
          </SubmitButton>
        ) : null}
        <ButtonLink href={paths.aanbesteding(kop.nummer)} variant="tertiary">
          Annuleren
        </ButtonLink>
      </div>
    </PortalForm>
  );
}
