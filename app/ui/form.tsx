import {
  type DefaultValue,
  type FormMetadata,
  type Submission,
  type SubmissionResult,
  useForm,
} from '@conform-to/react';
import { Form, useActionData } from '@remix-run/react';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';

type PortalFormOptions<Schema extends Record<string, unknown>, Value> = {
  /** unique on the page; also the prefix of the ids of all fields */
  id: string;
  /** `result` of the action's answer */
  lastResult?: SubmissionResult | null;
  /** values to begin with; days as 'YYYY-MM-DD', money already formatted (`formatEuroInvoer`) */
  defaultValue?: DefaultValue<Schema>;
  /** checks in the browser: `({ formData }) => parseWithZod(formData, { schema })` */
  onValidate?: (context: { formData: FormData }) => Submission<Schema, string[], Value>;
};

/**
 * State of one form: `[form, fields]`. A field is checked when it is left, and from then on while typing.
 * Without JavaScript the server checks, and the values and errors come back through `lastResult`.
 */
export function usePortalForm<Schema extends Record<string, unknown>, Value = Schema>(
  options: PortalFormOptions<Schema, Value>,
) {
  return useForm<Schema, Value>({ ...options, shouldValidate: 'onBlur', shouldRevalidate: 'onInput' });
}

type PortalFormProps<Schema extends Record<string, unknown>> = {
  form: FormMetadata<Schema>;
  /** idempotency key from the loader's `formKey()`: sending twice has the effect of once */
  sleutel?: string;
  /** version of the record as it was loaded; the server refuses when somebody else was first */
  versie?: number;
  /** sentence of the action's answer, shown on top of the summary */
  melding?: string;
  action?: string;
  /** the form has a file field */
  upload?: boolean;
  children: ReactNode;
};

/** A form that posts, with the summary of errors on top. */
export function PortalForm<Schema extends Record<string, unknown>>(props: PortalFormProps<Schema>) {
  const { form, sleutel, versie, melding, action, upload, children } = props;
  const answer = useActionData();
  const [pogingen, setPogingen] = useState(form.status === 'error' ? 1 : 0);
  const gezien = useRef(answer);

  useEffect(() => {
    if (gezien.current === answer) return;
    gezien.current = answer;
    if (form.status === 'error') setPogingen((n) => n + 1);
  }, [answer, form.status]);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    form.onSubmit(event);
    const knop = (event.nativeEvent as SubmitEvent).submitter;
    const bedoeling = knop instanceof HTMLButtonElement && knop.name === '__intent__';
    if (event.defaultPrevented && !bedoeling) setPogingen((n) => n + 1);
  }

  return (
    <Form
      action={action}
      className="ik-formulier"
      encType={upload ? 'multipart/form-data' : undefined}
      id={form.id}
      method="post"
      noValidate
      onSubmit={onSubmit}
    >
      {/* Enter presses the first button of a form; this one comes before buttons that add or remove rows. */}
      <button aria-hidden="true" className="ik-standaardknop" tabIndex={-1} type="submit">
        Verstuur
      </button>
      {sleutel ? <input name="_sleutel" type="hidden" value={sleutel} /> : null}
      {versie === undefined ? null : <input name="versie" type="hidden" value={seenVersion(form) ?? versie} />}
      {pogingen > 0 ? (
        <ErrorSummary errors={form.allErrors} formId={form.id} melding={melding} poging={pogingen} />
      ) : null}
      <div className="ik-velden">{children}</div>
    </Form>
  );
}

/** After a refusal the version that was posted stays: sending again must not overwrite what the sender never saw. */
function seenVersion<Schema extends Record<string, unknown>>(form: FormMetadata<Schema>): string | undefined {
  const posted: unknown = form.initialValue?.versie;
  return typeof posted === 'string' ? posted : undefined;
}

type ErrorSummaryProps = {
  formId: string;
  errors: Record<string, string[] | undefined>;
  melding?: string;
  /** every failed attempt moves the focus here again */
  poging: number;
};

/** All errors together, each a link to its field. Gets the focus after a failed attempt, also without JavaScript. */
function ErrorSummary({ formId, errors, melding, poging }: ErrorSummaryProps) {
  const ref = useRef<HTMLElement>(null);
  const regels = Object.entries(errors).flatMap(([name, teksten = []]) => teksten.map((tekst) => ({ name, tekst })));
  const aantal = regels.length;
  const bovenaan = melding && !regels.some(({ tekst }) => tekst === melding) ? melding : undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the number of the attempt is what calls for the focus
  useEffect(() => ref.current?.focus(), [poging]);
  useEffect(() => {
    if (aantal === 0) return;
    const titel = document.title;
    document.title = `(${aantal} ${aantal === 1 ? 'fout' : 'fouten'}) ${titel}`;
    return () => {
      document.title = titel;
    };
  }, [aantal]);

  if (aantal === 0 && !bovenaan) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: the answer to a failed attempt, where the reader has to begin
    <section aria-labelledby={`${formId}-fouten`} autoFocus className="ik-fouten" ref={ref} tabIndex={-1}>
      <h2 id={`${formId}-fouten`}>{aantal > 1 ? `Verbeter deze ${aantal} punten` : 'Dit ging nog niet goed'}</h2>
      {bovenaan ? <p>{bovenaan}</p> : null}
      <ul>
        {regels.map(({ name, tekst }) => (
          <li key={`${name} ${tekst}`}>{name ? <FieldLink id={`${formId}-${name}`}>{tekst}</FieldLink> : tekst}</li>
        ))}
      </ul>
    </section>
  );
}

function FieldLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <a
      href={`#${encodeURIComponent(id)}`}
      onClick={(event) => {
        const veld = document.getElementById(id);
        if (!veld) return;
        event.preventDefault();
        veld.focus();
        veld.scrollIntoView({ block: 'center' });
      }}
    >
      {children}
    </a>
  );
}
