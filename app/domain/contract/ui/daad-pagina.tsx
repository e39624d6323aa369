import { parseWithZod } from '@conform-to/zod/v4';
import type { ReactNode } from 'react';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { TextAreaField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { AppLink } from '~/ui/link';
import { SubmitButton } from '~/ui/submit-button';
import { motiveringForm } from '../form';
import { type ContractDaad, contractStatus, mogelijkeContractDaden } from '../status';
import { type ContractKop, ContractPage } from './contract-page';
import { useAnswer } from './use-answer';

type DaadPaginaProps = {
  kop: ContractKop;
  /** the act as a noun */
  titel: string;
  /** the page is for these acts; when none of them is possible now it says so instead of showing the form */
  daden: readonly ContractDaad[];
  uitleg: ReactNode;
  children: ReactNode;
};

/** The page of one act on a contract. */
export function DaadPagina({ kop, titel, daden, uitleg, children }: DaadPaginaProps) {
  const kan = mogelijkeContractDaden(kop.status).some((daad) => daden.includes(daad));
  return (
    <ContractPage kop={kop} title={titel}>
      {kan ? (
        <Card>
          <div className="ik-stapel">
            <div className="ik-tekst">{uitleg}</div>
            {children}
          </div>
        </Card>
      ) : (
        <KanNiet kop={kop} />
      )}
    </ContractPage>
  );
}

export const KanNiet = ({ kop }: { kop: ContractKop }) => (
  <Alert soort="let-op" title="Dit kan nu niet">
    <p>
      Het contract heeft de status “{contractStatus[kop.status].label}”.{' '}
      <AppLink href={paths.contract(kop.id)}>Ga terug naar het contract</AppLink> om te zien wat wel kan.
    </p>
  </Alert>
);

/** The button that does it, and the way back. */
export function DaadKnoppen({ kop, gevaar, children }: { kop: ContractKop; gevaar?: boolean; children: ReactNode }) {
  return (
    <div className="ik-knoppen">
      <SubmitButton gevaar={gevaar}>{children}</SubmitButton>
      <ButtonLink href={paths.contract(kop.id)} variant="tertiary">
        Annuleren
      </ButtonLink>
    </div>
  );
}

type MotiveringProps = {
  kop: ContractKop;
  label: string;
  knop: string;
  gevaar?: boolean;
  /** tells two acts of one page apart */
  daad?: string;
};

/** A form that asks only for the reason. */
export function MotiveringForm({ kop, label, knop, gevaar, daad }: MotiveringProps) {
  const [form, fields] = usePortalForm({
    id: 'contractdaad',
    lastResult: useAnswer(),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: motiveringForm }),
  });
  return (
    <PortalForm form={form} versie={kop.versie}>
      {daad ? <input name="daad" type="hidden" value={daad} /> : null}
      <TextAreaField field={fields.motivering} label={label} />
      <DaadKnoppen gevaar={gevaar} kop={kop}>
        {knop}
      </DaadKnoppen>
    </PortalForm>
  );
}
