import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { activeer, biedAan, onderteken } from '~/domain/contract/commands-tekenen.server';
import { contractfamilie } from '~/domain/contract/familie.server';
import { familieForm } from '~/domain/contract/form';
import { contractTeksten } from '~/domain/contract/redenen';
import { FamilieDaad } from '~/domain/contract/ui/familie-formulieren';
import { FamiliePagina } from '~/domain/contract/ui/familie-pagina';
import { FamilieTabel } from '~/domain/contract/ui/familie-tabel';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { meervoud } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { pageTitle } from '~/ui/page-title';
import { WatNu } from '~/ui/wat-nu';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(
    'Contracten samen regelen',
    data ? `${data.aanbesteding.nummer} perceel ${data.perceel.nummer}` : 'Perceel',
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'contract:bewerken');
  return await contractfamilie(actor, idParam(params, 'nummer'), idParam(params, 'perceel'), today());
}

const gedaan = { aanbieden: 'aangeboden', ondertekenen: 'bijgewerkt', activeren: 'geactiveerd' } as const;

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'contract:activeren');
  const hier = paths.perceelDeel(idParam(params, 'nummer'), idParam(params, 'perceel'), 'contractfamilie');
  const submission = await parseForm(request, familieForm);
  if (!submission.ok) return invalid(submission);
  const { value } = submission;
  const daad = { actor, gekozen: value.contracten, nu: now(), vandaag: today() };
  const uitkomst = await submission.attempt(() => {
    if (value.daad === 'ondertekenen') return onderteken({ ...value, ...daad });
    return value.daad === 'aanbieden' ? biedAan(daad) : activeer(daad);
  });
  if (!uitkomst.ok) return refused(submission, uitkomst, contractTeksten);
  const { gelukt, geweigerd } = uitkomst.value;
  const klaar = `${meervoud(gelukt.length, 'contract is', 'contracten zijn')} ${gedaan[value.daad]}.`;
  if (geweigerd.length === 0) return redirectWithFlash(hier, klaar);
  const rest = geweigerd.map(({ nummer, teksten }) => `${nummer}: ${teksten.join(' ')}`).join(' ');
  return redirectWithFlash(hier, `${klaar} ${geweigerd.length} kon niet. ${rest}`.slice(0, 1500), 'let-op');
}

const stappen = ['aanbieden', 'ondertekenen', 'activeren'] as const;

export default function Contractfamilie() {
  const { aanbesteding, perceel, contracten } = useLoaderData<typeof loader>();
  const teDoen = stappen
    .map((stap) => ({ stap, lijst: contracten.filter((contract) => contract.stap === stap) }))
    .filter(({ lijst }) => lijst.length > 0);
  const maken =
    perceel.status === 'gegund' ? paths.perceelDeel(aanbesteding.nummer, perceel.nummer, 'contracten') : undefined;
  return (
    <FamiliePagina
      aanbesteding={aanbesteding}
      perceel={perceel}
      title="Contracten samen regelen"
      watNu={
        <WatNu
          knop={contracten.length === 0 && maken ? { label: 'Maak de contracten', href: maken } : undefined}
          stappen={teDoen.map(({ stap, lijst }) => ({
            titel: `${meervoud(lijst.length, 'contract', 'contracten')} ${stap}.`,
            href: `#familie-${stap}`,
          }))}
          wacht={
            teDoen.length === 0 && contracten.length > 0
              ? 'Alle contracten zijn actief of voorbij. U hoeft hier niets te doen.'
              : undefined
          }
        />
      }
    >
      <FamilieTabel contracten={contracten} maken={maken} />
      {teDoen.map(({ stap, lijst }) => (
        <FamilieDaad
          contracten={lijst}
          key={`${stap} ${lijst.map(({ id, versie }) => `${id}:${versie}`).join()}`}
          stap={stap}
        />
      ))}
    </FamiliePagina>
  );
}
