import type { Params } from '@remix-run/react';
import type { Actor } from '~/platform/actor.server';
import { formKey } from '~/platform/form.server';
import { formatEuroInvoer } from '~/platform/format';
import { magBewerken } from './perceel-bewerken';
import { perceelAdres } from './perceel-kop.server';
import { doelenVanType, leerroutesVanType } from './perceel-opties';
import {
  getPerceelInBeheer,
  getPerceelInhoud,
  listVerbandGemeenten,
  type VerbandGemeente,
} from './perceel-queries.server';
import { opgebouwdeRaming } from './perceel-raming';
import { type EigenAanbesteding, getAanbestedingInBeheer } from './scope.server';
import { type PerceelType, perceelTypen } from './status';

/** What the forms for a new and a changed perceel begin with; values as they are typed. */

/** Takes part for the purpose of this type; where the verband knows no such purpose, every gemeente does. */
function voorType(gemeenten: readonly VerbandGemeente[], type: PerceelType): ReadonlySet<string> {
  const doelen: readonly string[] = doelenVanType[type];
  const mee = gemeenten.filter((gemeente) => gemeente.doelen.some((doel) => doelen.includes(doel)));
  return new Set((mee.length > 0 ? mee : gemeenten).map(({ id }) => id));
}

/** The choices of the gemeenten: those of this purpose, and those that the perceel already has. */
async function gemeenteOpties(
  { verbandId, eldersGelopen }: EigenAanbesteding,
  type: PerceelType,
  gekozen: readonly { id: string; naam: string }[],
  vandaag: string,
) {
  const verband = await listVerbandGemeenten(verbandId, eldersGelopen ? null : vandaag);
  const mee = voorType(verband, type);
  const bekend = verband.filter(({ id }) => mee.has(id) || gekozen.some((keuze) => keuze.id === id));
  const overig = gekozen.filter(({ id }) => !bekend.some((gemeente) => gemeente.id === id));
  return { mee, opties: [...bekend, ...overig].map(({ id, naam }) => ({ waarde: id, label: naam })) };
}

const kopVan = ({ nummer, titel, eldersGelopen }: EigenAanbesteding) => ({ nummer, titel, eldersGelopen });

/** @param type what is bought; null while the reader still has to choose, undefined gemeenten then */
export async function getNieuwPerceelPagina(actor: Actor, nummer: string, gevraagd: string | null, vandaag: string) {
  const aanbesteding = await getAanbestedingInBeheer(actor, nummer);
  const type = perceelTypen.find((bekend) => bekend === gevraagd);
  const basis = {
    aanbesteding: kopVan(aanbesteding),
    mag: magBewerken({ status: 'concept' }, aanbesteding),
    versie: aanbesteding.versie,
    sleutel: formKey(),
  };
  if (!type) return { ...basis, opties: [], waarden: null };
  const { opties, mee } = await gemeenteOpties(aanbesteding, type, [], vandaag);
  const waarden = {
    naam: '',
    type,
    leerroutes: type === 'overig' ? [] : [...leerroutesVanType[type]],
    gemeenten: [...mee],
    aantalTeContracteren: '1',
    keurmerkOfGelijkwaardig: 'on',
    criteria: [{}, {}],
  };
  return { ...basis, opties, waarden };
}

const euros = (cents: number | null) => (cents === null ? '' : formatEuroInvoer(cents));
const getal = (waarde: number | null) => (waarde === null ? '' : String(waarde));
const aan = (waarde: boolean) => (waarde ? 'on' : '');

export async function getPerceelFormPagina(actor: Actor, params: Params, vandaag: string) {
  const { nummer, perceel: perceelNummer } = perceelAdres(params);
  const { perceel, aanbesteding } = await getPerceelInBeheer(actor, nummer, perceelNummer);
  const { leerroutes, deelnemers, criteria } = await getPerceelInhoud(perceel.id);
  const { opties } = await gemeenteOpties(aanbesteding, perceel.type, deelnemers, vandaag);
  const eigen = perceel.ramingCents !== opgebouwdeRaming(perceel);
  return {
    aanbesteding: kopVan(aanbesteding),
    perceel: { nummer: perceel.nummer, naam: perceel.naam },
    mag: magBewerken(perceel, aanbesteding),
    versie: perceel.versie,
    sleutel: formKey(),
    opties,
    waarden: {
      naam: perceel.naam,
      type: perceel.type,
      leerroutes,
      gemeenten: deelnemers.map(({ id }) => id),
      omschrijving: perceel.omschrijving ?? '',
      ontzorgen: aan(perceel.ontzorgen),
      trajectenPerJaar: getal(perceel.trajectenPerJaar),
      prijsPerTraject: euros(perceel.prijsPerTrajectCents),
      looptijdMaanden: getal(perceel.looptijdMaanden),
      maximaleLooptijdMaanden: getal(perceel.maximaleLooptijdMaanden),
      eigenRaming: eigen ? euros(perceel.ramingCents) : '',
      aantalTeContracteren: getal(perceel.aantalTeContracteren),
      startDatum: perceel.startDatum ?? '',
      criteria: criteria.map(({ naam, gewicht }) => ({ naam, gewicht: String(gewicht) })),
      programmaVanEisen: perceel.programmaVanEisen ?? '',
      keurmerkOfGelijkwaardig: aan(perceel.keurmerkOfGelijkwaardig),
      toewijzingsregel: perceel.toewijzingsregel ?? '',
      reelePrijsOnderbouwing: perceel.reelePrijsOnderbouwing ?? '',
    },
  };
}
