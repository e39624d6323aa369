import type { Actor } from '~/platform/actor.server';
import { addDagen, dagVanMoment } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import { parseRekenInvoer } from './form';
import { kopVan } from './kop';
import { planningNamen, planningSoorten } from './namen';
import { aandachtspuntTekst, periodeKort, termijnVan, tijdlijnRegel } from './planning-tekst';
import { controleerPlanning } from './planningscontrole';
import { planInvoerVan, stelPlanOp } from './planvoorstel.server';
import type { Termijn } from './procedure';
import { procedureprofielen } from './procedure';
import { procedureKort } from './procedure-kort';
import { listPlanning } from './queries.server';
import { isInVoorbereiding } from './rules-fase';
import { type EigenAanbesteding, getAanbestedingInBeheer } from './scope.server';

type Planning = Awaited<ReturnType<typeof listPlanning>>;

/** The rule behind a step, in words: 'minstens 40 dagen (Aanbestedingswet 2012 art. …)'. */
const minimumTekst = (termijn: Termijn | null) =>
  termijn === null
    ? null
    : `Minstens ${termijn.dagen} dagen${termijn.hardheid === 'wet' ? ` volgens de wet (${termijn.bron})` : `. ${termijn.bron}`}.`;

/** The plan of a tender as a form, as a timeline, and what is wrong with it. */
export async function getPlanningPagina(actor: Actor, nummer: string, vandaag: string) {
  const rij = await getAanbestedingInBeheer(actor, nummer);
  const planning = await listPlanning(rij.id);
  const profiel = procedureprofielen[rij.procedure];
  const perSoort = new Map(planning.map((moment) => [moment.soort, moment]));
  const punten = controleerPlanning(planning, planInvoerVan(rij)).map(aandachtspuntTekst);
  return {
    kop: kopVan(rij),
    vandaag,
    tijdlijn: planning.map((moment) =>
      tijdlijnRegel(moment, profiel, vandaag, rij.eldersGelopen || !isInVoorbereiding(rij.status)),
    ),
    punten: [...punten, ...sluitingPunt(rij, planning)],
    metNotatie: rij.eldersGelopen || planning.some(({ bronNotatie }) => bronNotatie !== null),
    stappen: planningSoorten.map((soort) => ({
      naam: planningNamen[soort],
      uitleg: minimumTekst(termijnVan(profiel, soort)),
    })),
    waarden: planningSoorten.map((soort) => {
      const moment = perSoort.get(soort);
      return {
        soort,
        van: moment?.van ?? '',
        totEnMet: moment ? addDagen(moment.tot, -1) : '',
        toelichting: moment?.toelichting ?? '',
        bronNotatie: moment?.bronNotatie ?? '',
      };
    }),
  };
}
export type PlanningPagina = Awaited<ReturnType<typeof getPlanningPagina>>;

/** The closing of the tender and the last day of bidding in the plan are two fields; they should say the same. */
function sluitingPunt({ sluitingOp }: EigenAanbesteding, planning: Planning) {
  const inschrijven = planning.find(({ soort }) => soort === 'inschrijven');
  if (!inschrijven || sluitingOp === null) return [];
  const [gepland, sluiting] = [addDagen(inschrijven.tot, -1), dagVanMoment(sluitingOp)];
  if (gepland === sluiting) return [];
  const tekst = `Inschrijven loopt in de planning t/m ${formatDatum(gepland)}, maar de inschrijving sluit op ${formatDatum(sluiting)}.`;
  return [{ tekst, bron: 'Gegevens van de aanbesteding', wettelijk: false }];
}

/** What the calculator was asked and answers, beside the plan of now. */
export async function getVoorstelPagina(actor: Actor, nummer: string, params: URLSearchParams, vandaag: string) {
  const rij = await getAanbestedingInBeheer(actor, nummer);
  const planning = await listPlanning(rij.id);
  const { datum, ...vraag } = parseRekenInvoer(params);
  const voorstel = datum === undefined ? undefined : stelPlanOp(rij, { ...vraag, datum });
  const profiel = procedureprofielen[rij.procedure];
  return {
    kop: kopVan(rij),
    vandaag,
    vraag: { ...vraag, datum: datum ?? null },
    procedure: procedureKort(rij.procedure),
    procedureBekend: rij.procedure !== 'onbekend',
    gronden: {
      vooraankondiging: profiel.inschrijven.vooraankondiging !== null,
      urgent: profiel.inschrijven.urgent !== null,
    },
    zetSluiting: isInVoorbereiding(rij.status) && !rij.eldersGelopen,
    spelingDagen: voorstel?.spelingDagen ?? 0,
    tijdlijn:
      voorstel?.plan.map((moment) => tijdlijnRegel({ ...moment, toelichting: moment.bron }, profiel, vandaag)) ?? [],
    voorstel:
      voorstel?.plan.map(({ soort, van, tot, bron, hardheid }) => {
        const huidig = planning.find((moment) => moment.soort === soort);
        return {
          naam: planningNamen[soort],
          periode: periodeKort(van, tot),
          huidig: huidig ? periodeKort(huidig.van, huidig.tot) : null,
          bron,
          wettelijk: hardheid === 'wet',
        };
      }) ?? [],
    inHetVerleden: voorstel?.plan.some(({ soort, van }) => soort === 'publicatie' && van < vandaag) ?? false,
  };
}
export type VoorstelPagina = Awaited<ReturnType<typeof getVoorstelPagina>>;
