import type { DefaultValue, SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import type { ReactNode } from 'react';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { PortalForm, usePortalForm } from '~/ui/form';
import { SubmitButton } from '~/ui/submit-button';
import { type StapInvoer, type StapUitvoer, stapForm } from '../form';
import type { StapPagina } from '../pagina.server';

export type StapProps = { pagina: StapPagina; lastResult: SubmissionResult | undefined };

/** State of the form of one act; a refusal comes back with what was typed. */
export function useStap({ lastResult }: StapProps, begin?: DefaultValue<StapInvoer>) {
  return usePortalForm<StapInvoer, StapUitvoer>({
    id: 'stap',
    lastResult,
    defaultValue: begin,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: stapForm }),
  });
}

type KaderProps = Pick<StapProps, 'pagina'> & {
  form: ReturnType<typeof useStap>[0];
  knop: string;
  gevaar?: boolean;
  children: ReactNode;
};

/** The frame around the fields of an act: which one, of which version, the button and the way back. */
export function StapKader({ pagina, form, knop, gevaar, children }: KaderProps) {
  return (
    <PortalForm form={form} versie={pagina.versie}>
      <input name="daad" type="hidden" value={pagina.daad} />
      {children}
      <div className="ik-knoppen">
        <SubmitButton gevaar={gevaar}>{knop}</SubmitButton>
        <ButtonLink href={paths.klacht(pagina.nummer)} variant="tertiary">
          Annuleren
        </ButtonLink>
      </div>
    </PortalForm>
  );
}
