import type { FormMetadata } from '@conform-to/react';
import type { ReactNode } from 'react';
import { RadioField } from '~/ui/choice-fields';
import type { FormField } from '~/ui/field-frame';
import { FieldList } from '~/ui/field-list';
import { TextAreaField, TextField } from '~/ui/fields';
import type { GelijkendeAanbieder } from '../rules-gelijkenis';
import { aanbiederSoortNamen } from '../status';
import { Gelijkenissen } from './gelijkenissen';

type Rij = FormField & { getFieldset: () => { naam: FormField; bron: FormField } };
type Velden = Record<
  'naam' | 'soort' | 'kvkNummer' | 'vestigingsplaats' | 'website' | 'toelichting' | 'bron' | 'bevestigd',
  FormField
> & {
  aliassen: FormField & { getFieldList: () => Rij[] };
};
type Props = {
  // biome-ignore lint/suspicious/noExplicitAny: the form for a new aanbieder and the one for a change
  form: FormMetadata<any>;
  fields: Velden;
  gelijkenissen: readonly GelijkendeAanbieder[];
  /** fields about a change of name, right under the name */
  naNaam?: ReactNode;
};

const soorten = Object.entries(aanbiederSoortNamen).map(([waarde, label]) => ({ waarde, label }));

/** The fields of a new aanbieder and of a change alike. */
export function AanbiederVelden({ form, fields, gelijkenissen, naNaam }: Props) {
  return (
    <>
      <Gelijkenissen gelijkenissen={gelijkenissen} veld={fields.bevestigd} />
      <TextField field={fields.naam} hint="De naam zoals de organisatie hem zelf schrijft." label="Naam" />
      {naNaam}
      <RadioField field={fields.soort} label="Soort aanbieder" options={soorten} />
      <TextField
        field={fields.kvkNummer}
        hint="8 cijfers. Weet u het niet, laat het dan leeg."
        label="KvK-nummer"
        maxLength={12}
        optional
      />
      <TextField field={fields.vestigingsplaats} label="Vestigingsplaats" optional />
      <TextField field={fields.website} hint="Begint met https://" label="Website" optional type="url" />
      <FieldList
        addLabel="Andere naam toevoegen"
        field={fields.aliassen}
        form={form}
        hint="Schrijfwijzen en namen waaronder de organisatie ook bekend is. U vindt haar er later mee terug."
        legend="Andere namen"
        max={20}
        newRow={{ naam: '', bron: '' }}
        rowLabel="andere naam"
      >
        {(rij) => {
          const { naam, bron } = rij.getFieldset();
          return (
            <>
              <TextField field={naam} label="Andere naam of schrijfwijze" />
              <TextField field={bron} label="Waar staat deze naam?" optional />
            </>
          );
        }}
      </FieldList>
      <TextAreaField field={fields.toelichting} label="Toelichting" optional rows={3} />
      <TextField field={fields.bron} hint="Bijvoorbeeld een raadsbrief of het handelsregister." label="Bron" optional />
    </>
  );
}
