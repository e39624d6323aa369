import type { Actor } from '~/platform/actor.server';
import { dagenTussen, dagVanMoment } from '~/platform/dates';
import { listGeschiedenis } from '../gebeurtenis/queries.server';
import { percelenInBeeld } from './detail-percelen.server';
import { hoofdvoorwerpNamen } from './drempels';
import { documentNamen } from './namen';
import { tijdlijnRegel } from './planning-tekst';
import { procedureNamen, procedureprofielen } from './procedure';
import { procedureKort } from './procedure-kort';
import { procedureWaarschuwing, totaleRaming } from './publicatie';
import {
  getZichtbareAanbesteding,
  listDrempels,
  listGewichten,
  listOpenVerzoeken,
  listPercelenMetDelen,
  listPlanning,
} from './queries.server';
import { mandatenVan } from './queries-mandaten.server';
import { listBronfeiten, listDocumenten, listRouteverdelingen } from './queries-stukken.server';
import { aanbestedingTeksten } from './redenen';
import { isInVoorbereiding } from './rules-fase';
import { heeftBeheer, isZichtbareStatus } from './scope.server';
import { mogelijkeDaden } from './status';
import type { PlanningSoort } from './termijnen';
import { watNu } from './wat-nu.server';

type Moment = { actor: Actor | null; nummer: string; vandaag: string; nu: string };
type Zichtbaar = Awaited<ReturnType<typeof getZichtbareAanbesteding>>;

/** Steps that concern nobody outside. */
const intern: readonly PlanningSoort[] = ['marktconsultatie', 'voorbereiding'];

/**
 * The page of a tender: the whole of it for who takes part in it (`intern` filled), the public part for everybody else.
 * At most thirteen queries.
 */
export async function getAanbestedingDetail({ actor, nummer, vandaag, nu }: Moment) {
  const zichtbaar = await getZichtbareAanbesteding(actor, nummer);
  const { aanbesteding, eigen, verband, penvoerder, bureau } = zichtbaar;
  const { id, status, sluitingOp } = aanbesteding;
  const [alleDelen, planning, documenten] = await Promise.all([
    listPercelenMetDelen(id),
    listPlanning(id),
    listDocumenten(id, !eigen),
  ]);
  const delen = eigen ? alleDelen : alleDelen.filter((perceel) => isZichtbareStatus(perceel.status));
  const profiel = procedureprofielen[aanbesteding.procedure];
  const gepubliceerd = aanbesteding.eldersGelopen || !isInVoorbereiding(status);
  const sluitingDag = sluitingOp === null ? null : dagVanMoment(sluitingOp);
  return {
    nummer: aanbesteding.nummer,
    titel: aanbesteding.titel,
    omschrijving: aanbesteding.omschrijving,
    status,
    procedure: procedureNamen[aanbesteding.procedure],
    procedureKort: procedureKort(aanbesteding.procedure),
    procedureBron: aanbesteding.procedureBron,
    verband,
    penvoerder,
    tendernedKenmerk: aanbesteding.tendernedKenmerk,
    eldersGelopen: aanbesteding.eldersGelopen,
    gepubliceerdDatum: aanbesteding.gepubliceerdOp === null ? null : dagVanMoment(aanbesteding.gepubliceerdOp),
    sluitingOp,
    sluitingDag,
    dagenTotSluiting: sluitingDag === null ? null : dagenTussen(vandaag, sluitingDag),
    vandaag,
    isOpen: status === 'gepubliceerd' && (sluitingOp === null || nu < sluitingOp),
    percelen: await percelenInBeeld(actor, delen, eigen),
    aantalGemeenten: new Set(delen.flatMap(({ deelnemers }) => deelnemers.map((gemeente) => gemeente.id))).size,
    tijdlijn: planning
      .filter(({ soort }) => eigen || !intern.includes(soort))
      .map((rij) => tijdlijnRegel(eigen ? rij : { ...rij, toelichting: null }, profiel, vandaag, gepubliceerd)),
    documenten: documenten.map(({ soort, ...document }) => ({ ...document, soort: documentNamen[soort] })),
    intern: eigen && actor ? await internDeel(actor, zichtbaar, delen, { bureau, vandaag, nu }) : null,
  };
}
export type AanbestedingDetail = Awaited<ReturnType<typeof getAanbestedingDetail>>;
export type InternDeel = NonNullable<AanbestedingDetail['intern']>;

type Delen = Awaited<ReturnType<typeof listPercelenMetDelen>>;

/** What only the own view shows. */
async function internDeel(
  actor: Actor,
  { aanbesteding, verband }: Zichtbaar,
  delen: Delen,
  { bureau, vandaag, nu }: { bureau: string | null; vandaag: string; nu: string },
) {
  const { id, status, gepubliceerdOp } = aanbesteding;
  const beheer = heeftBeheer(actor, aanbesteding);
  const ramingCents = totaleRaming(delen);
  const [feiten, verdelingen, verzoeken, drempels, gewichten, geschiedenis] = await Promise.all([
    listBronfeiten(id),
    listRouteverdelingen(id),
    beheer ? listOpenVerzoeken(id) : [],
    ramingCents === null ? [] : listDrempels(),
    beheer && isInVoorbereiding(status) ? listGewichten(id) : new Map<string, number[]>(),
    listGeschiedenis([['aanbesteding', id], ...delen.map((perceel) => ['perceel', perceel.id] as const)]),
  ]);
  const opDatum = gepubliceerdOp ? dagVanMoment(gepubliceerdOp) : vandaag;
  const fout = procedureWaarschuwing({ ...aanbesteding, percelen: delen }, opDatum, drempels);
  const bekend = delen.some(({ deelnemers }) => deelnemers.some(({ mandaatNodig }) => mandaatNodig !== null));
  const toontMandaten = bekend || !aanbesteding.eldersGelopen;
  const mag = (permission: Parameters<Actor['permissions']['has']>[0]) => beheer && actor.permissions.has(permission);
  return {
    bureau,
    bron: aanbesteding.bron,
    hoofdvoorwerp: hoofdvoorwerpNamen[aanbesteding.hoofdvoorwerp],
    standstillDagen: aanbesteding.standstillDagen,
    gegundAangekondigdDatum: aanbesteding.gegundAangekondigdDatum,
    ramingCents,
    waarschuwing: fout ? (aanbestedingTeksten(fout)[0] ?? null) : null,
    motivering: aanbesteding.procedureMotivering,
    magBewerken: mag('aanbesteding:bewerken'),
    magPerceelToevoegen: mag('aanbesteding:bewerken') && isInVoorbereiding(status),
    magIntrekken: mag('aanbesteding:publiceren') && mogelijkeDaden(status).includes('trek-in'),
    magElders: mag('resultaat:registreren') && (aanbesteding.eldersGelopen || status === 'concept'),
    mandaten: toontMandaten ? mandatenVan(delen, aanbesteding.penvoerderId) : [],
    feiten,
    verdelingen: verdelingen.map(({ volgens, leerroute, procent, bron }) => ({ volgens, leerroute, procent, bron })),
    geschiedenis,
    watNu: watNu({ actor, aanbesteding, verband, delen, gewichten, verzoeken, drempels, beheer, vandaag, nu }),
  };
}
