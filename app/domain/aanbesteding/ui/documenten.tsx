import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Form } from '@remix-run/react';
import { formatMoment } from '~/platform/format';
import { paths } from '~/platform/paths';
import { CheckboxField } from '~/ui/choice-fields';
import { Confirm } from '~/ui/confirm';
import { DownloadLink } from '~/ui/download-link';
import { Empty } from '~/ui/empty';
import { FileField, SelectField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Status } from '~/ui/status';
import { SubmitButton } from '~/ui/submit-button';
import { DataTable } from '~/ui/table';
import { bestandSoorten, bestandUitleg } from '../../bijlage/form';
import type { DocumentenPagina } from '../documenten-pagina.server';
import { documentForm } from '../form-daden';
import { documentNamen } from '../namen';
import { grootteTekst } from './detail-kaarten';

type Document = DocumentenPagina['documenten'][number];
type Props = { pagina: DocumentenPagina; daadAdres: string };

const soorten = Object.entries(documentNamen).map(([waarde, label]) => ({ waarde, label }));

/** The documents with what can be done to each of them. */
export function DocumentenTabel({ pagina, daadAdres }: Props) {
  return (
    <DataTable
      caption="Documenten"
      captionHidden
      columns={[
        {
          key: 'naam',
          kop: 'Document',
          cel: ({ id, naam, grootte }) => (
            <DownloadLink href={paths.bijlage(id)} soort={grootteTekst(grootte)}>
              {naam}
            </DownloadLink>
          ),
        },
        { key: 'soort', kop: 'Soort', cel: ({ soort }) => soort },
        { key: 'op', kop: 'Geplaatst', cel: ({ geplaatstOp }) => formatMoment(geplaatstOp) },
        {
          key: 'openbaar',
          kop: 'Wie ziet het',
          cel: ({ openbaar }) => (
            <Status toon={openbaar ? 'goed' : 'neutraal'}>{openbaar ? 'Iedereen' : 'Alleen intern'}</Status>
          ),
        },
        { key: 'daden', kop: 'Wijzigen', cel: (document) => <Daden daadAdres={daadAdres} document={document} /> },
      ]}
      empty={
        <Empty title="Er zijn nog geen documenten.">
          Plaats hieronder de vragenlijst van de marktconsultatie, de leidraad of een ander stuk.
        </Empty>
      }
      rowKey={({ id }) => id}
      rows={pagina.documenten}
    />
  );
}

function Daden({ document: { id, naam, openbaar, vast }, daadAdres }: { document: Document; daadAdres: string }) {
  if (vast) return <span className="ik-stil">Gepubliceerd, staat vast</span>;
  return (
    <div className="ik-knoppen">
      <Form action={daadAdres} method="post">
        <input name="bijlageId" type="hidden" value={id} />
        <SubmitButton name="bedoeling" value={openbaar ? 'maak-intern' : 'maak-openbaar'} variant="tertiary">
          {openbaar ? 'Maak intern' : 'Maak openbaar'}
        </SubmitButton>
      </Form>
      <Confirm
        action={daadAdres}
        bevestig="Ja, haal het document weg"
        label="Haal weg"
        values={{ bijlageId: id, bedoeling: 'haal-weg' }}
      >
        <p>“{naam}” verdwijnt bij deze aanbesteding. In de geschiedenis blijft staan dat het er was.</p>
      </Confirm>
    </div>
  );
}

/** Placing a new document. */
export function DocumentFormulier({
  pagina,
  lastResult,
}: {
  pagina: DocumentenPagina;
  lastResult?: SubmissionResult | null;
}) {
  const [form, fields] = usePortalForm({
    id: 'document',
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: documentForm }),
  });
  return (
    <PortalForm form={form} sleutel={pagina.sleutel} upload>
      <FileField accept={bestandSoorten} field={fields.bestand} hint={bestandUitleg} label="Bestand" />
      <SelectField field={fields.soort} label="Soort document" options={soorten} />
      <CheckboxField
        field={fields.openbaar}
        hint={
          pagina.gepubliceerd
            ? 'De aanbesteding is gepubliceerd: het document is dan meteen voor iedereen te zien en u kunt het niet meer weghalen.'
            : 'Iedereen kan het document dan zien vanaf de publicatie.'
        }
        label="Openbaar"
      />
      <div className="ik-knoppen">
        <SubmitButton>Plaats het document</SubmitButton>
      </div>
    </PortalForm>
  );
}
