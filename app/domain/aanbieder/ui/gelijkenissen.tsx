import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { CheckboxField } from '~/ui/choice-fields';
import type { FormField } from '~/ui/field-frame';
import type { GelijkendeAanbieder } from '../rules-gelijkenis';

type Props = { gelijkenissen: readonly GelijkendeAanbieder[]; veld: FormField };

const titels = {
  dezelfde: 'Dezelfde organisatie',
  'waarschijnlijk-dezelfde': 'Waarschijnlijk dezelfde',
  'let-op': 'Lijkt erop',
} as const;

/** Who looks like the aanbieder in the form and why, with the box that says it is another one. */
export function Gelijkenissen({ gelijkenissen, veld }: Props) {
  if (gelijkenissen.length === 0) return null;
  return (
    <Alert soort="let-op" title="Bestaat deze aanbieder al?">
      <ul>
        {gelijkenissen.map(({ id, naam, sterkte, reden }) => (
          <li key={id}>
            <a href={paths.aanbieder(id)}>{naam}</a> ({titels[sterkte].toLowerCase()}). {reden}
          </li>
        ))}
      </ul>
      <p>Is het dezelfde, open dan die aanbieder en voeg de nieuwe naam daar toe als andere schrijfwijze.</p>
      <CheckboxField field={veld} label="Nee, dit is echt een andere organisatie" />
    </Alert>
  );
}
