import type { Dag } from '~/platform/dates';
import { event } from '~/platform/events.server';
import { formatDatum } from '~/platform/format';
import { ok } from '~/platform/result';
import { getalOp } from '~/platform/settings.server';
import { newId } from '../../../db/ids';
import { toewijzingen } from '../../../db/schema';
import { type Leerroute, leerrouteNamen } from '../aanbesteding/status';
import { beoordeelKeuze, reactieUiterlijk, type Uitkomst, vraagAanbieder } from './commands.server';
import { type Bestaand, schrijf } from './daad.server';
import { mailAanbieder } from './post.server';
import { getToewijzing } from './queries.server';
import { draagOver as draagOverRegel } from './rules';

type Overdracht = Bestaand & { datum: Dag; contractId: string; leerroute: Leerroute | null; motivering: string };

/** Goes on at another aanbieder: this toewijzing closes, a new one asks for an answer. */
export async function draagOver({
  id,
  versie,
  datum,
  contractId,
  motivering,
  ...rest
}: Overdracht): Uitkomst<{ id: string }> {
  const { leerroute: gekozen, ...wie } = rest;
  const volledig = await getToewijzing(wie.actor, id);
  const { toewijzing, traject, gemeente, contractant } = volledig;
  const { soort } = toewijzing;
  const leerroute = soort === 'leerroute' ? (gekozen ?? traject.leerroute) : traject.leerroute;
  const wijzigenMaanden = await getalOp('inburgering.route-wijzigen-maanden', wie.vandaag);
  const stap = draagOverRegel(toewijzing, traject, { contractId, leerroute, datum, wijzigenMaanden }, wie.vandaag);
  if (!stap.ok) return stap;
  const anders = leerroute !== traject.leerroute;
  const keuze = await beoordeelKeuze(
    wie,
    { ...traject, leerroute, niveau: anders && leerroute !== 'onderwijs' ? null : traject.niveau },
    { contractId, soort, motivering },
  );
  if (!keuze.ok) return keuze;
  const { contract, regel, afwijkingMotivering } = keuze.value;
  const uiterlijk = await reactieUiterlijk(wie.vandaag);
  const nieuw = {
    id: newId(),
    trajectId: traject.id,
    contractId,
    soort,
    status: 'toegewezen' as const,
    voorgesteldDatum: wie.vandaag,
    toegewezenDatum: wie.vandaag,
    reactieUiterlijk: uiterlijk,
    afwijkingMotivering,
    regelId: regel?.id ?? null,
    vorigeId: id,
  };
  const route = anders && leerroute ? ` Nieuwe leerroute: ${leerrouteNamen[leerroute]}.` : '';
  await schrijf(
    volledig,
    { versie, ...wie },
    {
      daad: 'toewijzing:overdragen',
      toelichting: `Naar ${contract.contractant.naam}, per ${formatDatum(datum)}.${route} ${motivering}`,
      velden: { status: stap.value, eindDatum: datum, reden: motivering },
      traject:
        soort === 'leerroute'
          ? {
              ...(anders ? { leerroute, ...(leerroute === 'onderwijs' ? {} : { niveau: null }) } : {}),
              ...(traject.status === 'onderbroken' ? { status: 'gestart' as const } : {}),
            }
          : undefined,
      nieuw,
      extra: [
        (tx) => tx.insert(toewijzingen).values(nieuw),
        event({
          ...wie,
          daad: 'toewijzing:toewijzen',
          object: ['toewijzing', nieuw.id],
          gegevens: { contractId, toelichting: `Overgenomen van ${contractant.naam}. ${motivering}` },
        }),
        ...(await vraagAanbieder(contract.contractant.id, nieuw.id, gemeente.naam, uiterlijk, wie)),
        ...(await mailAanbieder(contractant.id, {
          ...wie,
          toewijzingId: id,
          onderwerp: 'Een deelnemer gaat naar een andere aanbieder',
          zin: `Een deelnemer van ${gemeente.naam} gaat per ${formatDatum(datum)} verder bij een andere aanbieder.`,
        })),
      ],
    },
  );
  return ok({ id: nieuw.id });
}
