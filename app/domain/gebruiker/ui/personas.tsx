import { Form } from '@remix-run/react';
import { Card } from '~/ui/card';
import { SubmitButton } from '~/ui/submit-button';

/** The password of all demonstration accounts; refused as soon as the demonstration is off. */
const demonstratieWachtwoord = 'Inburgering-2022!';

type Persona = { email: string; naam: string; rol: string; organisatieNaam: string };

/** One button per demonstration persona: a click logs in. */
export function Personas({ personas, terug }: { personas: Persona[]; terug: string }) {
  return (
    <Card title="Demonstratie: log in als">
      <p>
        Alle gegevens in deze demonstratie komen uit openbare stukken of zijn verzonnen. Het wachtwoord van elk account
        is <code>{demonstratieWachtwoord}</code>
      </p>
      <ul className="ik-personas">
        {personas.map(({ email, naam, rol, organisatieNaam }) => (
          <li key={email}>
            <Form action="/inloggen" method="post">
              <input name="email" type="hidden" value={email} />
              <input name="wachtwoord" type="hidden" value={demonstratieWachtwoord} />
              <input name="terug" type="hidden" value={terug} />
              <SubmitButton variant="secondary">
                {naam}, {rol} bij {organisatieNaam}
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </Card>
  );
}
