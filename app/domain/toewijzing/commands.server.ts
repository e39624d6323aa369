import { event } from '~/platform/events.server';
import { addWerkdagen } from '~/platform/feestdagen';
import type { Once } from '~/platform/form.server';
import { formatDatum } from '~/platform/format';
import { paths } from '~/platform/paths';
import { compleet, fail, type NietCompleet, ok, type Result } from '~/platform/result';
import { getalOp } from '~/platform/settings.server';
import { commit, UniqueViolation } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { toewijzingen } from '../../../db/schema';
import { leesDossiers, leesKpiRegels } from '../kpi/tellingen-queries.server';
import { trajectTellingen } from '../kpi/tellingen-writes.server';
import { veranderd } from '../traject/dossier';
import { getTraject, listToewijzingenVan } from '../traject/queries.server';
import { type Bestaand, schrijf, type Wie } from './daad.server';
import { waaromNiet } from './kandidaten';
import { mailAanbieder } from './post.server';
import { getToewijzing } from './queries.server';
import { kandidaat, regelOp } from './queries-kandidaten.server';
import type { ToewijzingFout } from './redenen';
import {
  annuleer as annuleerRegel,
  dienstVoor,
  motiveerAfwijking,
  type TrajectInToewijzing,
  wijsToe as wijsToeRegel,
} from './rules';
import { isLevend, type ToewijzingSoort } from './status';

/** Choosing an aanbieder: proposing, assigning, taking back. What comes after stands in `commands-verloop`. */

export type Uitkomst<T = true> = Promise<Result<T, ToewijzingFout | NietCompleet<ToewijzingFout>>>;

/** The last day on which the aanbieder may answer: so many working days after the toewijzing. */
export const reactieUiterlijk = async (dag: string): Promise<string> =>
  addWerkdagen(dag, await getalOp('toewijzing.reactie-werkdagen', dag));

type Keuze = { contractId: string; soort: ToewijzingSoort; motivering: string | null };

/** Judges a contract for a traject today, with the rule that holds; everything that does not fit at once. */
export async function beoordeelKeuze(wie: Wie, traject: TrajectInToewijzing, { contractId, soort, motivering }: Keuze) {
  const dienst = dienstVoor(traject, soort);
  if (!dienst.ok) return dienst;
  const [contract, regel] = await Promise.all([
    kandidaat(wie.actor, contractId),
    regelOp(traject.gemeenteId, dienst.value, wie.vandaag),
  ]);
  if (!contract) return fail('contract-onbekend');
  const past = compleet(
    waaromNiet(contract, { gemeenteId: traject.gemeenteId, dienst: dienst.value }, wie.vandaag),
    contract,
  );
  if (!past.ok) return past;
  const afwijking = motiveerAfwijking(contractId, regel, motivering);
  return afwijking.ok ? ok({ contract, regel, afwijkingMotivering: afwijking.value }) : afwijking;
}

const gevraagd = (contractant: string, uiterlijk: string) =>
  `${contractant} antwoordt uiterlijk ${formatDatum(uiterlijk)}.`;

/** The mail that asks an aanbieder for an answer. */
export const vraagAanbieder = (partijId: string, toewijzingId: string, gemeente: string, uiterlijk: string, wie: Wie) =>
  mailAanbieder(partijId, {
    ...wie,
    toewijzingId,
    onderwerp: 'Nieuwe deelnemer: uw antwoord is gevraagd',
    zin: `De gemeente ${gemeente} wijst u een deelnemer toe. Laat uiterlijk ${formatDatum(uiterlijk)} weten of u de deelnemer aanneemt.`,
  });

type Nieuw = Wie & Keuze & { nummer: string; alsVoorstel: boolean; once?: Once };

/** Proposes a contract for a traject, or assigns it at once; the aanbieder then has some working days to answer. */
export async function maakToewijzing({ nummer, alsVoorstel, once, ...invoer }: Nieuw): Uitkomst<{ id: string }> {
  const { contractId, soort, motivering: _, ...wie } = invoer;
  const traject = await getTraject(wie.actor, nummer);
  const keuze = await beoordeelKeuze(wie, traject, invoer);
  if (!keuze.ok) return keuze;
  const eerdere = await listToewijzingenVan(traject.id);
  const levend = eerdere.find((rij) => rij.soort === soort && isLevend(rij.status));
  if (levend) return fail('al-toegewezen', { bij: levend.aanbieder });

  const id = newId();
  const { contract, regel, afwijkingMotivering } = keuze.value;
  const uiterlijk = alsVoorstel ? null : await reactieUiterlijk(wie.vandaag);
  const rij = {
    id,
    trajectId: traject.id,
    contractId,
    soort,
    status: alsVoorstel ? ('voorgesteld' as const) : ('toegewezen' as const),
    voorgesteldDatum: wie.vandaag,
    toegewezenDatum: alsVoorstel ? null : wie.vandaag,
    reactieUiterlijk: uiterlijk,
    afwijkingMotivering,
    regelId: regel?.id ?? null,
  };
  const [dossiers, regels] = await Promise.all([leesDossiers([traject.id]), leesKpiRegels()]);
  const dossier = dossiers.get(traject.id);
  const mails = uiterlijk ? await vraagAanbieder(contract.contractant.id, id, traject.gemeente, uiterlijk, wie) : [];
  const toelichting = `${contract.contractant.naam}, ${contract.nummer}. ${uiterlijk ? gevraagd(contract.contractant.naam, uiterlijk) : ''}${afwijkingMotivering ? ` Anders dan de regel: ${afwijkingMotivering}` : ''}`;
  try {
    await commit((tx) => [
      tx.insert(toewijzingen).values(rij),
      event({
        ...wie,
        daad: alsVoorstel ? 'toewijzing:voorstellen' : 'toewijzing:toewijzen',
        object: ['toewijzing', id],
        gegevens: { contractId, regelversie: regel?.versienummer ?? null, toelichting: toelichting.trim() },
      }),
      ...mails,
      ...(dossier ? trajectTellingen([dossier], [veranderd(dossier, { nieuw: [rij] })], regels) : []),
      ...(once ? [once(paths.toewijzing(id), wie.nu)] : []),
    ]);
  } catch (error) {
    if (error instanceof UniqueViolation && error.table === 'toewijzingen')
      return fail('al-toegewezen', { bij: 'een andere aanbieder' });
    throw error;
  }
  return ok({ id });
}

/** Carries out a proposal; the contract is judged anew, because a keurmerk may have gone in between. */
export async function wijsToe({ id, versie, ...wie }: Bestaand): Uitkomst {
  const volledig = await getToewijzing(wie.actor, id);
  const { toewijzing, traject, contract, contractant, gemeente } = volledig;
  const stap = wijsToeRegel(toewijzing);
  if (!stap.ok) return stap;
  const { contractId, soort, afwijkingMotivering } = toewijzing;
  const keuze = await beoordeelKeuze(wie, traject, { contractId, soort, motivering: afwijkingMotivering });
  if (!keuze.ok) return keuze;
  const uiterlijk = await reactieUiterlijk(wie.vandaag);
  await schrijf(
    volledig,
    { versie, ...wie },
    {
      daad: 'toewijzing:toewijzen',
      toelichting: `${contractant.naam}, ${contract.nummer}. ${gevraagd(contractant.naam, uiterlijk)}`,
      velden: {
        status: stap.value,
        toegewezenDatum: wie.vandaag,
        reactieUiterlijk: uiterlijk,
        regelId: keuze.value.regel?.id ?? null,
      },
      extra: await vraagAanbieder(contractant.id, id, gemeente.naam, uiterlijk, wie),
    },
  );
  return ok(true);
}

/** Takes back what did not begin yet; an aanbieder that was asked hears it. */
export async function annuleer({ id, versie, reden, ...wie }: Bestaand & { reden: string }): Uitkomst {
  const volledig = await getToewijzing(wie.actor, id);
  const { toewijzing, contractant, gemeente } = volledig;
  const stap = annuleerRegel(toewijzing, reden);
  if (!stap.ok) return stap;
  const wist = toewijzing.status !== 'voorgesteld';
  await schrijf(
    volledig,
    { versie, ...wie },
    {
      daad: 'toewijzing:annuleren',
      toelichting: reden,
      velden: { status: stap.value, reden, eindDatum: wie.vandaag },
      extra: wist
        ? await mailAanbieder(contractant.id, {
            ...wie,
            toewijzingId: id,
            onderwerp: 'Een toewijzing is geannuleerd',
            zin: `De gemeente ${gemeente.naam} heeft een toewijzing aan u geannuleerd. U hoeft niets meer te doen. De deelnemer staat niet meer in uw lijst.`,
          })
        : [],
    },
  );
  return ok(true);
}
