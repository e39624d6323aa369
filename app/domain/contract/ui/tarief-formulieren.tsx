import { parseWithZod } from '@conform-to/zod/v4';
import { formatEuro, formatPeriode } from '~/platform/format';
import { Card } from '~/ui/card';
import { DateField, MoneyField, SelectField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { SubmitButton } from '~/ui/submit-button';
import { tariefEindeForm, tariefForm } from '../form';
import { tariefEenheidNamen } from '../status';
import type { ContractKop } from './contract-page';
import type { TariefRegel } from './tarieven-tabel';
import { useAnswer } from './use-answer';

export const eenheidOpties = Object.entries(tariefEenheidNamen).map(([waarde, label]) => ({ waarde, label }));

export function NieuwTarief({ kop, sleutel }: { kop: ContractKop; sleutel: string }) {
  const [form, fields] = usePortalForm({
    id: 'tarief',
    lastResult: useAnswer('toevoegen'),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: tariefForm }),
  });
  return (
    <Card title="Voeg een tarief toe">
      <PortalForm form={form} sleutel={sleutel} versie={kop.versie}>
        <input name="daad" type="hidden" value="toevoegen" />
        <TextField
          field={fields.product}
          hint="Bijvoorbeeld: B1-route, of Begeleiding van 12 maanden."
          label="Product"
        />
        <div className="ik-veld-naast">
          <SelectField field={fields.eenheid} label="Eenheid" options={eenheidOpties} />
          <MoneyField field={fields.bedragCents} hint="Bijvoorbeeld 9.500,00." label="Bedrag in euro" />
        </div>
        <div className="ik-veld-naast">
          <DateField field={fields.van} label="Eerste dag" />
          <DateField
            field={fields.tot}
            hint="Laat leeg als het einde nog niet vaststaat."
            label="Laatste dag"
            optional
          />
        </div>
        <div className="ik-knoppen">
          <SubmitButton>Voeg het tarief toe</SubmitButton>
        </div>
      </PortalForm>
    </Card>
  );
}

/** Ends a price, for instance because a new one begins. */
export function TariefEinde({ kop, open }: { kop: ContractKop; open: TariefRegel[] }) {
  const [form, fields] = usePortalForm({
    id: 'tarief-einde',
    lastResult: useAnswer('beeindigen'),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: tariefEindeForm }),
  });
  return (
    <Card title="Beëindig een tarief">
      <PortalForm form={form} versie={kop.versie}>
        <input name="daad" type="hidden" value="beeindigen" />
        <SelectField
          field={fields.tariefId}
          label="Tarief"
          options={open.map(({ id, product, bedragCents, van, tot }) => ({
            waarde: id,
            label: `${product}, ${formatEuro(bedragCents)} ${formatPeriode(van, tot)}`,
          }))}
        />
        <DateField
          field={fields.tot}
          hint="De laatste dag waarop dit tarief geldt. Komt er een nieuw tarief, voeg dat dan daarna toe."
          label="Laatste dag"
        />
        <div className="ik-knoppen">
          <SubmitButton variant="secondary">Beëindig het tarief</SubmitButton>
        </div>
      </PortalForm>
    </Card>
  );
}
