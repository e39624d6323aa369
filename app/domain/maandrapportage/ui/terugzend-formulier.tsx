import type { SubmissionResult } from '@conform-to/react';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { TextAreaField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { SubmitButton } from '~/ui/submit-button';
import type { LeesRij } from '../lees-pagina.server';
import type { RapportageKop } from '../queries.server';
import { OpmerkingTabel } from './lees-tabel';

type TerugzendProps = {
  pagina: { kop: RapportageKop; rijen: LeesRij[]; les: boolean };
  sleutel: string;
  lastResult: SubmissionResult | null | undefined;
};

/** Remarks about all of it and beside each line. */
export function TerugzendFormulier({ pagina: { kop, rijen, les }, sleutel, lastResult }: TerugzendProps) {
  const [form, fields] = usePortalForm<Record<string, string>>({ id: 'terugzending', lastResult });
  const { algemeen } = fields;
  const getypt = (lastResult?.initialValue ?? {}) as Record<string, unknown>;
  return (
    <PortalForm form={form} sleutel={sleutel} versie={kop.versie}>
      <Card title="Waarom stuurt u de rapportage terug?">
        {algemeen ? (
          <TextAreaField
            field={algemeen}
            hint="De aanbieder leest dit. Schrijf geen namen en niets over gezondheid."
            label="Opmerking over de hele rapportage"
            optional
            rows={3}
          />
        ) : null}
      </Card>
      <Card title="Opmerkingen per traject">
        <p>Vul alleen iets in bij een traject waarover u iets wilt opmerken.</p>
        <OpmerkingTabel
          opmerking={{
            key: 'opmerking',
            kop: 'Uw opmerking',
            cel: ({ volgorde, trajectnummer }) => (
              <input
                aria-label={`Opmerking over ${trajectnummer}`}
                className="ik-invul ik-invul-opmerking"
                defaultValue={opmerkingVan(getypt, volgorde)}
                maxLength={1000}
                name={`opmerking.${volgorde}`}
              />
            ),
          }}
          les={les}
          rijen={rijen}
        />
      </Card>
      <div className="ik-knoppen">
        <SubmitButton>Stuur terug</SubmitButton>
        <ButtonLink href={paths.rapportage(kop.id)} variant="tertiary">
          Annuleren
        </ButtonLink>
      </div>
    </PortalForm>
  );
}

/** conform reads the dot in a name as a level. */
function opmerkingVan(getypt: Record<string, unknown>, volgorde: number): string {
  const lijst = getypt.opmerking;
  const waarde = typeof lijst === 'object' && lijst !== null ? (lijst as Record<string, unknown>)[volgorde] : undefined;
  return typeof waarde === 'string' ? waarde : '';
}
