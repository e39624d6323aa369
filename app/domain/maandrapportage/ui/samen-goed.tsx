import { Form } from '@remix-run/react';
import { formatMaand } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { SubmitButton } from '~/ui/submit-button';
import { DataTable } from '~/ui/table';
import { basisKolommen, type TabelRij } from './rapportage-tabel';

type SamenRij = TabelRij & { versie: number };

/** Reports without a warning, ticked: one button approves them. */
export function SamenGoed({ rijen, geweigerd }: { rijen: SamenRij[]; geweigerd: string[] }) {
  if (rijen.length === 0)
    return (
      <Card>
        <Empty title="Niets om samen goed te keuren">
          Rapportages met een waarschuwing beoordeelt u één voor één, vanuit de lijst.
        </Empty>
      </Card>
    );
  return (
    <>
      {geweigerd.length > 0 ? (
        <Alert live soort="fout" title="Er is niets goedgekeurd">
          {geweigerd.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
        </Alert>
      ) : null}
      <Card title="Kies wat u goedkeurt">
        <p>
          Na goedkeuring liggen de rapportages vast en tellen de cijfers mee in de KPI’s. Haal het vinkje weg bij wat u
          eerst wilt bekijken.
        </p>
        <Form method="post">
          <DataTable
            caption="Rapportages zonder waarschuwing"
            captionHidden
            columns={[
              {
                key: 'keuze',
                kop: 'Goedkeuren',
                cel: ({ id, versie, maand, gemeente, contract }) => (
                  <input
                    aria-label={`${formatMaand(maand)}, ${gemeente}, ${contract}`}
                    className="ik-vinkje"
                    defaultChecked
                    name="rapporten"
                    type="checkbox"
                    value={`${id} ${versie}`}
                  />
                ),
              },
              ...basisKolommen(false),
            ]}
            rowKey={({ id }) => id}
            rows={rijen}
          />
          <div className="ik-knoppen">
            <SubmitButton>Keur de gekozen rapportages goed</SubmitButton>
            <ButtonLink href={paths.rapportages()} variant="tertiary">
              Annuleren
            </ButtonLink>
          </div>
        </Form>
      </Card>
    </>
  );
}
