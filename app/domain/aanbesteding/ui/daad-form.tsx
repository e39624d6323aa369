import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import type { ReactNode } from 'react';
import { PortalForm, usePortalForm } from '~/ui/form';
import { daadForm } from '../form-daden';
import type { Kop } from '../kop';
import { DaadKnoppen } from './daad-pagina';

type Props = { kop: Kop; lastResult?: SubmissionResult | null; children: ReactNode };

/** The form of an act without anything to fill in: one button. */
export function DaadForm({ kop, lastResult, children }: Props) {
  const [form] = usePortalForm({
    id: 'daad',
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: daadForm }),
  });
  return (
    <PortalForm form={form} versie={kop.versie}>
      <DaadKnoppen nummer={kop.nummer}>{children}</DaadKnoppen>
    </PortalForm>
  );
}
