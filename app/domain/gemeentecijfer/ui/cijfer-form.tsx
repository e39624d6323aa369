import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { formatGetal } from '~/platform/format';
import { eersteTekst } from '~/ui/field-frame';
import { NumberField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { SubmitButton } from '~/ui/submit-button';
import { cijfersForm } from '../form';
import type { Cijferreeks } from '../reeksen';

type Cijfer = {
  reeks: Cijferreeks;
  naam: string;
  uitleg: string;
  eenheid: string;
  waarde: number | null;
  notatie: string | null;
  versie: number;
};
type Props = {
  cijfers: Cijfer[];
  periode: { van: string; tot: string };
  bron: string;
  lastResult?: SubmissionResult | null;
};

/** One field per figure: empty is not supplied, 0 is a figure. */
export function CijferFormulier({ cijfers, periode, bron, lastResult }: Props) {
  const [form, fields] = usePortalForm({
    id: 'cijfers',
    lastResult,
    defaultValue: {
      ...periode,
      bron,
      cijfers: cijfers.map(({ reeks, waarde, versie }) => ({
        reeks,
        waarde: waarde === null ? '' : formatGetal(waarde),
        versie: String(versie),
      })),
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: cijfersForm }),
  });
  return (
    <PortalForm form={form}>
      <input name={fields.van.name} type="hidden" value={periode.van} />
      <input name={fields.tot.name} type="hidden" value={periode.tot} />
      <p className="ik-uitleg">
        Laat een veld leeg als u het cijfer niet kunt aanleveren. Vul 0 in als het er geen zijn.
      </p>
      {fields.cijfers.getFieldList().map((veld, index) => {
        const { reeks, waarde, versie } = veld.getFieldset();
        const cijfer = cijfers[index];
        if (!cijfer) return null;
        return (
          <div key={cijfer.reeks}>
            <input name={reeks.name} type="hidden" value={cijfer.reeks} />
            {/* What the sender saw: after a refusal it stays, so that he cannot overwrite what he never saw. */}
            <input name={versie.name} type="hidden" value={eersteTekst(versie.initialValue)} />
            <NumberField
              field={waarde}
              hint={`${cijfer.uitleg}${cijfer.notatie ? ` In de bron staat: ${cijfer.notatie}` : ''}`}
              label={cijfer.naam}
              optional
              unit={cijfer.eenheid}
            />
          </div>
        );
      })}
      <TextField
        field={fields.bron}
        hint="Waar de cijfers vandaan komen, bijvoorbeeld de uitkeringsadministratie."
        label="Bron"
      />
      <div className="ik-knoppen">
        <SubmitButton>Bewaar de cijfers</SubmitButton>
      </div>
    </PortalForm>
  );
}
