import { Form } from '@remix-run/react';
import { RadioField } from '~/ui/choice-fields';
import { SubmitButton } from '~/ui/submit-button';
import { perceelTypeNamen } from '../status';

const types = Object.entries(perceelTypeNamen).map(([waarde, label]) => ({ waarde, label }));
const veld = { id: 'type', name: 'type', errorId: 'type-fout', descriptionId: 'type-uitleg', initialValue: 'b1-z' };

/** First step of a new perceel: the kind decides which gemeenten and leerroutes are proposed. */
export function PerceelTypeKeuze() {
  return (
    <Form className="ik-formulier" method="get">
      <div className="ik-velden">
        <RadioField
          field={veld}
          hint="Hieruit volgen de leerroutes en de gemeenten die wij voorstellen. U kunt alles daarna nog wijzigen."
          label="Wat koopt u in met dit perceel?"
          options={types}
        />
        <div className="ik-knoppen">
          <SubmitButton>Ga verder</SubmitButton>
        </div>
      </div>
    </Form>
  );
}
