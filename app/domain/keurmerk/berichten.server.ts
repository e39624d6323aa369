import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { portalOrigin } from '~/platform/env.server';
import { formatDatum } from '~/platform/format';
import { mail } from '~/platform/mail.server';
import { paths } from '~/platform/paths';
import type { Write } from '../../../db/commit';
import { listOntvangers } from '../gebruiker/queries-ontvangers.server';
import { listAlleBetrokkenContracten, listLeveringen } from './queries-contracten.server';
import { isGeldigeStatus, type Registratie, statusOp } from './rules';
import { type KeurmerkSoort, keurmerkSoortNamen, keurmerkStatus } from './status';

type Verandering = {
  actor: Actor;
  aanbieder: { id: string; naam: string };
  soort: KeurmerkSoort;
  voor: readonly Registratie[];
  na: readonly Registratie[];
  /** First day on which it matters: today, or the day on which the new row begins. */
  dag: Dag;
  vandaag: Dag;
  nu: string;
};

/**
 * A mail to everybody who watches over a running contract that this keurmerk is demanded for, once it stops or starts
 * to be valid: each about the contracts of his own gemeenten. No mail when nothing changes for contracts.
 */
export async function berichten({
  actor,
  aanbieder,
  soort,
  voor,
  na,
  dag,
  vandaag,
  nu,
}: Verandering): Promise<Write[]> {
  const [oud, nieuw] = [statusOp(voor, soort, dag), statusOp(na, soort, dag)];
  if (isGeldigeStatus(oud) === isGeldigeStatus(nieuw)) return [];
  const contracten = (await listAlleBetrokkenContracten(await listLeveringen(actor, [aanbieder.id]), vandaag)).filter(
    ({ eisen }) => eisen.includes(soort),
  );
  const gemeenteIds = [...new Set(contracten.map(({ gemeenteId }) => gemeenteId))];
  const kop = `${aanbieder.naam}: ${keurmerkSoortNamen[soort]}`;
  const gevolg = isGeldigeStatus(nieuw)
    ? 'Contracten die hierdoor waren opgeschort, zijn weer actief zodra elke aanbieder in het contract in orde is.'
    : dag > vandaag
      ? 'Er kunnen vanaf die dag geen nieuwe inburgeraars naar deze aanbieder. Schort de contracten dan op.'
      : 'Het portaal heeft de actieve contracten opgeschort: er gaan geen nieuwe inburgeraars naar deze aanbieder. Wie al les heeft, gaat door.';
  return (await listOntvangers('contract:bewaken', gemeenteIds, vandaag)).map(({ email, naam, gemeenteIds: eigen }) => {
    const lijst = contracten
      .filter(({ gemeenteId }) => eigen.includes(gemeenteId))
      .map(({ id, nummer, gemeente }) => `- ${nummer}, ${gemeente}: ${portalOrigin()}${paths.contract(id)}`);
    const status = keurmerkStatus[nieuw].label.toLowerCase();
    return mail({
      aan: email,
      nu,
      onderwerp: `${kop} is ${status}`,
      tekst: `Dag ${naam},\n\n${kop}. De status is vanaf ${formatDatum(dag)}: ${status}.\n\n${gevolg}\n\nHet gaat om:\n${lijst.join('\n')}\n\nBekijk het keurmerk: ${portalOrigin()}${paths.aanbiederDeel(aanbieder.id, 'keurmerk')}\n`,
    });
  });
}
