import type { Actor } from '~/platform/actor.server';
import { dagVanMoment, tijdVanMoment } from '~/platform/dates';
import { aanbestedingForm, naPublicatieForm } from './form';
import { kopVan } from './kop';
import { procedureWaarschuwing } from './publicatie';
import { getZichtbareAanbesteding, listDrempels, listPercelenMetDelen } from './queries.server';
import { formKeuzes } from './queries-form.server';
import { aanbestedingTeksten } from './redenen';
import { isVolledigTeWijzigen } from './rules-fase';
import { type EigenAanbesteding, getAanbestedingInBeheer } from './scope.server';

const tekst = (waarde: string | null) => waarde ?? '';

/** The fields as they are typed. */
const waardenVan = (rij: EigenAanbesteding) => ({
  titel: rij.titel,
  omschrijving: tekst(rij.omschrijving),
  penvoerderId: tekst(rij.penvoerderId),
  inkoopbureauId: tekst(rij.inkoopbureauId),
  procedure: rij.procedure,
  procedureBron: tekst(rij.procedureBron),
  procedureMotivering: tekst(rij.procedureMotivering),
  hoofdvoorwerp: rij.hoofdvoorwerp,
  tendernedKenmerk: tekst(rij.tendernedKenmerk),
  eldersGelopen: rij.eldersGelopen ? 'on' : '',
  sluitingDatum: rij.sluitingOp === null ? '' : dagVanMoment(rij.sluitingOp),
  sluitingTijd: rij.sluitingOp === null ? '' : tijdVanMoment(rij.sluitingOp),
  standstillDagen: String(rij.standstillDagen),
  bron: tekst(rij.bron),
});

/** The page on which a tender is changed: its fields, what can be chosen, and the warning about the procedure. */
export async function getFormPagina(actor: Actor, nummer: string, vandaag: string) {
  const rij = await getAanbestedingInBeheer(actor, nummer);
  const [keuzes, delen, drempels, { verband, penvoerder, bureau }] = await Promise.all([
    formKeuzes(actor, vandaag, rij.verbandId),
    listPercelenMetDelen(rij.id),
    listDrempels(),
    getZichtbareAanbesteding(actor, nummer),
  ]);
  const opDatum = rij.gepubliceerdOp === null ? vandaag : dagVanMoment(rij.gepubliceerdOp);
  const fout = procedureWaarschuwing({ ...rij, percelen: delen }, opDatum, drempels);
  /** Who was chosen stays a choice, also when he has left the verband since. */
  const met = (lijst: { waarde: string; label: string }[], id: string | null, naam: string | null) =>
    id === null || naam === null || lijst.some(({ waarde }) => waarde === id)
      ? lijst
      : [...lijst, { waarde: id, label: naam }];
  return {
    kop: kopVan(rij),
    waarden: waardenVan(rij),
    verband,
    gemeenten: met(keuzes.gemeenten, rij.penvoerderId, penvoerder).map(({ waarde, label }) => ({ waarde, label })),
    bureaus: met(keuzes.bureaus, rij.inkoopbureauId, bureau).map(({ waarde, label }) => ({ waarde, label })),
    volledig: isVolledigTeWijzigen(rij),
    eldersTeKiezen: rij.status === 'concept',
    waarschuwing: fout ? (aanbestedingTeksten(fout)[0] ?? null) : null,
  };
}
export type FormPagina = Awaited<ReturnType<typeof getFormPagina>>;

/** The form that the status leaves: everything, or what can still change after publication. */
export async function formVoor(actor: Actor, nummer: string) {
  return isVolledigTeWijzigen(await getAanbestedingInBeheer(actor, nummer)) ? aanbestedingForm : naPublicatieForm;
}
