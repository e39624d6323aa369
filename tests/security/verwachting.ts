import { type Kanarie, type ObjectSoort, type SpelerNaam, spelers } from './wereld';

/**
 * What is right, by hand: per route who may read and who may act, and whose record the address names. A new route
 * without a line here fails the build.
 */
type Rol = (typeof spelers)[SpelerNaam]['rol'];
type Regel = {
  /** Who may open it; `iedereen` also without logging in. */
  rollen: 'iedereen' | readonly Rol[];
  /** Who may post to it, when those are fewer. */
  schrijvers?: readonly Rol[];
  /** The record in the address: somebody else's answers as one that does not exist. */
  object?: ObjectSoort;
  /** The page may be absent for a reason of its own (the demonstration clock outside the demonstration). */
  magOntbreken?: boolean;
};
export type Verwachting = Regel & { hasLoader: boolean; hasAction: boolean };

export const mag = (v: Regel, actor: SpelerNaam, schrijft: boolean) => {
  const rollen: readonly string[] =
    v.rollen === 'iedereen' ? Object.values(spelers).map(({ rol }) => rol) : (schrijft && v.schrijvers) || v.rollen;
  return rollen.includes(spelers[actor].rol);
};

const regioWest = new Set<string>(['inkoper-west', 'inkoper-bureau', 'beoordelaar-west', 'contractmanager-west']);
const gemeenteW1 = new Set<string>(['contractmanager-w1', 'regievoerder-w1', 'bestuurder-w1']);

/** Whether the record of a region is this person's to see; written down apart from the portal's own queries. */
export function zietObject(soort: ObjectSoort, actor: SpelerNaam, plaats: 'west' | 'oost'): boolean {
  const west = regioWest.has(actor);
  const w1 = gemeenteW1.has(actor);
  const oost = actor === 'inkoper-oost';
  const alles = actor === 'beheerder';
  switch (soort) {
    case 'aanbesteding':
      if (actor === 'regievoerder-w1' || alles) return false;
      return plaats === 'west' ? west || w1 : oost;
    case 'perceel':
    case 'gegundPerceel':
    case 'meelif':
    case 'gemeente':
    case 'verband':
      return plaats === 'west' ? west || w1 || alles : oost || alles;
    case 'contract':
      return plaats === 'west' ? west || w1 || actor === 'aanbieder-taalhuis' : oost || actor === 'aanbieder-oost';
    case 'contractW2':
      return plaats === 'west' ? west : oost || actor === 'aanbieder-oost';
    case 'klacht':
    case 'klachtDeel':
      return plaats === 'west' ? west || w1 || actor === 'aanbieder-taalhuis' : oost || actor === 'aanbieder-oost';
    case 'meting':
      return plaats === 'west' ? west || w1 : oost;
    case 'rapportversie':
    case 'rapporttekst':
      return plaats === 'west' && actor === 'contractmanager-west';
    case 'cijfergemeente':
      return plaats === 'west' && (west || w1);
    case 'traject':
    case 'individueel':
    case 'individueeldaad':
      return plaats === 'west' ? west || w1 : oost;
    case 'toewijzing':
    case 'toewijzingsdaad':
      return plaats === 'west' ? west || w1 || actor === 'aanbieder-taalhuis' : oost || actor === 'aanbieder-oost';
    case 'maandrapportage':
    case 'maandregel':
    case 'maandupload':
      return plaats === 'west' ? west || w1 || actor === 'aanbieder-taalhuis' : oost || actor === 'aanbieder-oost';
    case 'toewijzingsregel':
      return plaats === 'west' && (west || w1);
    // A file waits for the organisation that chose it.
    case 'trajectimport':
      return plaats === 'west' && w1;
    // Who an aanbieder is, is public market information; a bestuurder sees those with a contract of his own.
    case 'scorecard':
      return (
        actor !== (plaats === 'west' ? 'aanbieder-oost' : 'aanbieder-taalhuis') &&
        !(plaats === 'oost' && actor === 'bestuurder-w1')
      );
    case 'bureau':
      return west || w1 || alles;
    case 'bijlage':
      if (actor === 'beoordelaar-west') return false;
      return plaats === 'west' ? west || w1 || actor === 'aanbieder-taalhuis' : oost || actor === 'aanbieder-oost';
    case 'bron':
      return !actor.startsWith('aanbieder');
    default:
      return true;
  }
}

/** What the address shows to somebody who did not log in. */
export const openbaar = (soort: ObjectSoort) => soort === 'help' || soort === 'token';

export function zietKanarie(kanarie: Kanarie, actor: SpelerNaam): boolean {
  const west = regioWest.has(actor);
  if (actor === 'beheerder') return true;
  if (kanarie === 'oost') return actor === 'inkoper-oost' || actor === 'aanbieder-oost';
  if (kanarie === 'west') return west || gemeenteW1.has(actor);
  if (kanarie === 'contractW1') return west || gemeenteW1.has(actor) || actor === 'aanbieder-taalhuis';
  return west;
}

const iedereen = { rollen: 'iedereen' } as const;
const ingelogden = [
  'beheerder',
  'inkoper',
  'beoordelaar',
  'contractmanager',
  'regievoerder',
  'aanbieder',
  'bestuurder',
] as const;
const beheer = { rollen: ['beheerder'] } as const;

const tenderLezers = ['inkoper', 'beoordelaar', 'contractmanager', 'aanbieder', 'bestuurder'] as const;
const tender = { rollen: ['inkoper'], object: 'aanbesteding' } as const;
const perceel = { rollen: ['inkoper'], object: 'perceel' } as const;
const contractLezers = ['inkoper', 'contractmanager', 'regievoerder', 'aanbieder', 'bestuurder'] as const;
const contractBewerkers = ['inkoper', 'contractmanager'] as const;
const contract = { rollen: contractBewerkers, object: 'contract' } as const;
const contractDeel = { rollen: contractLezers, schrijvers: contractBewerkers, object: 'contract' } as const;
const marktLezers = ['inkoper', 'contractmanager', 'regievoerder', 'beheerder'] as const;
const organisatieLezers = ['beheerder', 'inkoper', 'contractmanager'] as const;
const meelifLezers = ['inkoper', 'contractmanager', 'regievoerder'] as const;
const trajectLezers = ['contractmanager', 'regievoerder'] as const;
const toewijzingLezers = ['contractmanager', 'regievoerder', 'aanbieder'] as const;
const traject = { rollen: trajectLezers, object: 'traject' } as const;
const klachtLezers = ['contractmanager', 'regievoerder', 'aanbieder'] as const;
const klachtMelders = ['contractmanager', 'regievoerder'] as const;
const tevredenheidLezers = ['inkoper', 'contractmanager', 'aanbieder', 'bestuurder'] as const;
const verantwoordingLezers = ['inkoper', 'contractmanager', 'bestuurder'] as const;
const cijferInvoerders = ['contractmanager', 'regievoerder'] as const;
const rapportageLezers = ['contractmanager', 'aanbieder'] as const;
const indieners = { rollen: ['aanbieder'], object: 'maandrapportage' } as const;
const beoordelaars = { rollen: ['contractmanager'], object: 'maandrapportage' } as const;
const budgetLezers = ['inkoper', 'contractmanager', 'bestuurder'] as const;
const kpiLezers = ['inkoper', 'contractmanager', 'aanbieder', 'bestuurder'] as const;
const lijst = (naam: string, rollen: Regel['rollen']): Record<string, Regel> => ({
  [`${naam}[.]csv`]: { rollen },
  [`${naam}[.]xlsx`]: { rollen },
});

export const verwachting: Record<string, Regel> = {
  _index: iedereen,
  $: { ...iedereen, magOntbreken: true },
  inloggen: iedereen,
  uitloggen: iedereen,
  'wachtwoord-vergeten': iedereen,
  'wachtwoord-herstel.$token': { ...iedereen, object: 'token' },
  'help._index': iedereen,
  'help_.$pagina': { ...iedereen, object: 'help' },
  toegankelijkheid: iedereen,
  wachtwoord: { rollen: ingelogden },
  rol: { rollen: ingelogden, magOntbreken: true },
  account: { rollen: ingelogden },
  vandaag: { rollen: ingelogden },
  zoeken: { rollen: ingelogden },

  'aanbestedingen._index': iedereen,
  ...lijst('aanbestedingen', 'iedereen'),
  'aanbestedingen.nieuw': { rollen: ['inkoper'] },
  'aanbestedingen.$nummer._index': { ...iedereen, object: 'aanbesteding' },
  'aanbestedingen.$nummer.bewerken': tender,
  'aanbestedingen.$nummer.marktconsultatie': tender,
  'aanbestedingen.$nummer.voorbereiding': tender,
  'aanbestedingen.$nummer.sluiting': tender,
  'aanbestedingen.$nummer.aankondiging': tender,
  'aanbestedingen.$nummer.intrekking': tender,
  'aanbestedingen.$nummer.planning': tender,
  'aanbestedingen.$nummer.planning_.voorstel': tender,
  'aanbestedingen.$nummer.publicatie': tender,
  'aanbestedingen.$nummer.resultaten': tender,
  'aanbestedingen.$nummer.documenten': tender,
  // A post address only: a visit leads to the documents, and a post without a document has none.
  'aanbestedingen.$nummer.documenten_.wijziging': { ...tender, magOntbreken: true },
  'aanbestedingen.$nummer.mandaten': tender,
  'aanbestedingen_.$nummer_.percelen_.$perceel_.contracten': { rollen: contractBewerkers, object: 'gegundPerceel' },
  'aanbestedingen_.$nummer_.percelen_.$perceel_.contractfamilie': {
    rollen: contractBewerkers,
    object: 'gegundPerceel',
  },
  'aanbestedingen.$nummer.percelen.nieuw': tender,
  'aanbestedingen.$nummer.percelen.$perceel._index': { rollen: tenderLezers, object: 'perceel' },
  'aanbestedingen.$nummer.percelen.$perceel.bewerken': perceel,
  'aanbestedingen.$nummer.percelen.$perceel.definitieve-gunning': perceel,
  'aanbestedingen.$nummer.percelen.$perceel.elders': perceel,
  'aanbestedingen.$nummer.percelen.$perceel.gunning': perceel,
  'aanbestedingen.$nummer.percelen.$perceel.hervatting': perceel,
  'aanbestedingen.$nummer.percelen.$perceel.herziening': perceel,
  'aanbestedingen.$nummer.percelen.$perceel.intrekking': perceel,
  'aanbestedingen.$nummer.percelen.$perceel.kort-geding._index': perceel,
  'aanbestedingen.$nummer.percelen.$perceel.kort-geding.afdoening': perceel,
  'aanbestedingen.$nummer.percelen.$perceel.niet-gunning': perceel,
  'aanbestedingen.$nummer.percelen.$perceel.opschaling': perceel,
  'aanbestedingen.$nummer.percelen.$perceel.resultaat': perceel,
  'aanbestedingen.$nummer.percelen.$perceel.uitstel': perceel,

  'contracten._index': { rollen: contractLezers },
  ...lijst('contracten', contractLezers),
  'contracten_.$id._index': { rollen: contractLezers, object: 'contract' },
  'contracten_.$id_.documenten': contractDeel,
  'contracten_.$id_.opties': contractDeel,
  'contracten_.$id_.tarieven': contractDeel,
  'contracten_.$id_.aanbieding': contract,
  'contracten_.$id_.activering': contract,
  'contracten_.$id_.beeindiging': contract,
  'contracten_.$id_.bewerken': contract,
  'contracten_.$id_.ondertekening': contract,
  'contracten_.$id_.opschorting': contract,
  'contracten_.$id_.terugname': contract,
  'contracten_.$id_.verbeterplan': contract,
  'bijlagen.$id': { ...iedereen, object: 'bijlage' },

  'aanbieders._index': { rollen: marktLezers },
  ...lijst('aanbieders', marktLezers),
  'aanbieders.$id._index': { rollen: marktLezers, object: 'aanbieder' },
  'aanbieders.$id.bewerken': { rollen: ['inkoper', 'beheerder'], object: 'aanbieder' },
  'aanbieders.$id.klachtenreglement': { rollen: contractBewerkers, object: 'aanbieder' },
  'aanbieders.$id.keurmerk': { rollen: marktLezers, schrijvers: contractBewerkers, object: 'aanbieder' },
  'aanbieders.$id.keurmerk_.$regel.vervallen': { rollen: contractBewerkers, object: 'keurmerkregel' },
  'aanbieders.nieuw': { rollen: ['inkoper', 'beheerder'] },
  'aanbieders.combinaties.nieuw': { rollen: ['inkoper', 'beheerder'] },
  'aanbieders.combinaties.$id.bewerken': { rollen: ['inkoper', 'beheerder'], object: 'combinatie' },
  'keurmerken._index': { rollen: marktLezers },
  ...lijst('keurmerken', marktLezers),
  'mijn-organisatie': { rollen: ['aanbieder'] },

  'meelifregelingen._index': { rollen: meelifLezers },
  ...lijst('meelifregelingen', meelifLezers),
  'meelifregelingen_.nieuw': { rollen: contractBewerkers },
  'meelifregelingen_.$id': { rollen: meelifLezers, object: 'meelif' },
  'meelifregelingen_.$id_.bewerken': { rollen: contractBewerkers, object: 'meelif' },
  'meelifregelingen_.$id_.budget': { rollen: contractBewerkers, object: 'meelif' },
  'meelifregelingen_.$id_.gemeenten': { rollen: contractBewerkers, object: 'meelif' },
  'meelifregelingen_.$id_.openstelling': { rollen: contractBewerkers, object: 'meelif' },
  'meelifregelingen_.$id_.sluiting': { rollen: contractBewerkers, object: 'meelif' },
  'individuele-contracten._index': { rollen: meelifLezers },
  ...lijst('individuele-contracten', meelifLezers),
  'individuele-contracten_.nieuw': { rollen: contractBewerkers },
  'individuele-contracten_.$id._index': { rollen: meelifLezers, object: 'individueel' },
  'individuele-contracten_.$id_.$daad': { rollen: contractBewerkers, object: 'individueeldaad' },
  'trajecten._index': { rollen: trajectLezers },
  ...lijst('trajecten', trajectLezers),
  'trajecten_.nieuw': { rollen: trajectLezers },
  'trajecten_.import': { rollen: trajectLezers },
  'trajecten_.import_.sjabloon[.]xlsx': { rollen: trajectLezers },
  'trajecten_.import_.$id': { rollen: trajectLezers, object: 'trajectimport' },
  'trajecten_.import_.$id_.fouten[.]xlsx': { rollen: trajectLezers, object: 'trajectimport' },
  'trajecten_.$nummer._index': traject,
  'trajecten_.$nummer_.bewerken': traject,
  'trajecten_.$nummer_.feiten': traject,
  'trajecten_.$nummer_.toewijzing': traject,
  'toewijzing._index': { rollen: toewijzingLezers },
  'toewijzing_.toewijzingen._index': { rollen: toewijzingLezers },
  ...lijst('toewijzing_.toewijzingen', toewijzingLezers),
  'toewijzing_.toewijzingen_.$id._index': { rollen: toewijzingLezers, object: 'toewijzing' },
  'toewijzing_.toewijzingen_.$id_.antwoord': { rollen: ['aanbieder'], object: 'toewijzing' },
  'toewijzing_.toewijzingen_.$id_.start': { rollen: toewijzingLezers, object: 'toewijzing' },
  'toewijzing_.toewijzingen_.$id_.overdracht': { rollen: trajectLezers, object: 'toewijzing' },
  'toewijzing_.toewijzingen_.$id_.$daad': { rollen: trajectLezers, object: 'toewijzingsdaad' },
  'toewijzing_.verdeling._index': { rollen: trajectLezers },
  'toewijzing_.verdeling_.$gemeente_.$dienst': { rollen: ['contractmanager'], object: 'toewijzingsregel' },
  'rapportages._index': { rollen: rapportageLezers },
  ...lijst('rapportages', rapportageLezers),
  'rapportages_.goedkeuring': { rollen: ['contractmanager'] },
  'rapportages_.$id': { rollen: rapportageLezers, schrijvers: ['aanbieder'], object: 'maandrapportage' },
  'rapportages_.$id_.correctie': { rollen: rapportageLezers, object: 'maandrapportage' },
  'rapportages_.$id_.intrekking': { rollen: rapportageLezers, object: 'maandrapportage' },
  'rapportages_.$id_.geen-wijzigingen': indieners,
  'rapportages_.$id_.goedkeuring': beoordelaars,
  'rapportages_.$id_.indiening': indieners,
  'rapportages_.$id_.lijst[.]xlsx': { rollen: rapportageLezers, object: 'maandrapportage' },
  'rapportages_.$id_.regels': indieners,
  'rapportages_.$id_.regels_.$regel': { rollen: ['aanbieder'], object: 'maandregel' },
  'rapportages_.$id_.terugzending': beoordelaars,
  'rapportages_.$id_.upload': indieners,
  'rapportages_.$id_.upload_.$upload': { rollen: ['aanbieder'], object: 'maandupload' },
  // A file is forgotten after half an hour; nobody chose one here.
  'rapportages_.$id_.upload_.$upload_.fouten[.]xlsx': {
    rollen: ['aanbieder'],
    object: 'maandupload',
    magOntbreken: true,
  },
  'klachten._index': { rollen: klachtLezers },
  ...lijst('klachten', klachtLezers),
  'klachten_.nieuw': { rollen: klachtMelders },
  'klachten_.$nummer': { rollen: klachtLezers, object: 'klacht' },
  'klachten_.$nummer_.bewerken': { rollen: klachtMelders, object: 'klacht' },
  'klachten_.$nummer_.$deel': { rollen: ['contractmanager'], object: 'klachtDeel' },
  'tevredenheid._index': { rollen: tevredenheidLezers },
  ...lijst('tevredenheid', tevredenheidLezers),
  'tevredenheid_.nieuw': { rollen: ['contractmanager'] },
  'tevredenheid_.$id_.bewerken': { rollen: ['contractmanager'], object: 'meting' },
  'verantwoording._index': { rollen: verantwoordingLezers },
  'verantwoording_.voortgangsrapportage': { rollen: verantwoordingLezers },
  'verantwoording_.voortgangsrapportage[.]json': { rollen: verantwoordingLezers },
  'verantwoording_.voortgangsrapportage[.]pdf': { rollen: verantwoordingLezers },
  'verantwoording_.voortgangsrapportage[.]xlsx': { rollen: verantwoordingLezers },
  'verantwoording_.nieuw': { rollen: ['contractmanager'] },
  'verantwoording_.versies_.$id': { rollen: ['contractmanager'], object: 'rapportversie' },
  'verantwoording_.versies_.$id_.vaststelling': { rollen: ['contractmanager'], object: 'rapportversie' },
  'verantwoording_.versies_.$id_.teksten_.$onderdeel': { rollen: ['contractmanager'], object: 'rapporttekst' },
  'verantwoording_.gemeentecijfers._index': { rollen: cijferInvoerders },
  ...lijst('verantwoording_.gemeentecijfers', cijferInvoerders),
  'verantwoording_.gemeentecijfers_.invoer': { rollen: cijferInvoerders },
  'verantwoording_.gemeentecijfers_.$gemeente': { rollen: cijferInvoerders, object: 'cijfergemeente' },
  'kpis._index': { rollen: kpiLezers },
  ...lijst('kpis', kpiLezers),
  'kpis_.catalogus': { rollen: kpiLezers },
  'kpis_.$code._index': { rollen: kpiLezers, object: 'kpi' },
  'kpis_.$code_.verloop': { rollen: ['contractmanager', 'aanbieder'], object: 'verloop' },
  'kpis_.$code_.herkomst': { rollen: ['contractmanager', 'aanbieder'], object: 'kpi' },
  'contracten_.$id_.kpis': { rollen: kpiLezers, object: 'contract' },
  'contracten_.$id_.kpis_.norm': { rollen: ['contractmanager'], object: 'contract' },
  'contracten_.$id_.kpis[.]csv': { rollen: kpiLezers, object: 'contract' },
  'contracten_.$id_.kpis[.]xlsx': { rollen: kpiLezers, object: 'contract' },
  'aanbieders.$id.scorecard': { rollen: kpiLezers, object: 'scorecard' },
  'aanbieders.$id.scorecard[.]csv': { rollen: kpiLezers, object: 'scorecard' },
  'aanbieders.$id.scorecard[.]xlsx': { rollen: kpiLezers, object: 'scorecard' },
  'budget._index': { rollen: budgetLezers },
  ...lijst('budget', budgetLezers),
  'bronnen._index': { rollen: ingelogden },
  'bronnen_.$code': { rollen: ingelogden, object: 'bron' },

  'beheer._index': beheer,
  'beheer_.aanbieders': { rollen: marktLezers },
  'beheer_.gebruikers._index': beheer,
  'beheer_.gebruikers_.nieuw': beheer,
  'beheer_.gebruikers_.$id': { ...beheer, object: 'gebruiker' },
  'beheer_.instellingen._index': beheer,
  'beheer_.instellingen_.$id': { ...beheer, object: 'instelling' },
  'beheer_.gebeurtenissen': beheer,
  'beheer_.post._index': beheer,
  'beheer_.post_.$id': { ...beheer, object: 'post' },
  'beheer_.klok': { ...beheer, magOntbreken: true },
  'beheer_.gemeenten._index': { rollen: organisatieLezers },
  ...lijst('beheer_.gemeenten', organisatieLezers),
  'beheer_.gemeenten_.nieuw': beheer,
  'beheer_.gemeenten_.$id': { rollen: organisatieLezers, object: 'gemeente' },
  'beheer_.gemeenten_.$id_.bewerken': { ...beheer, object: 'gemeente' },
  'beheer_.gemeenten_.$id_.herindeling': { ...beheer, object: 'gemeente' },
  'beheer_.samenwerkingsverbanden._index': { rollen: organisatieLezers },
  ...lijst('beheer_.samenwerkingsverbanden', organisatieLezers),
  'beheer_.samenwerkingsverbanden_.nieuw': beheer,
  'beheer_.samenwerkingsverbanden_.$id': { rollen: organisatieLezers, object: 'verband' },
  'beheer_.samenwerkingsverbanden_.$id_.bewerken': { ...beheer, object: 'verband' },
  'beheer_.samenwerkingsverbanden_.$id_.toetreding': { ...beheer, object: 'verband' },
  'beheer_.samenwerkingsverbanden_.$id_.uittreding': { ...beheer, object: 'verband' },
  'beheer_.inkoopbureaus._index': { rollen: organisatieLezers },
  ...lijst('beheer_.inkoopbureaus', organisatieLezers),
  'beheer_.inkoopbureaus_.nieuw': beheer,
  'beheer_.inkoopbureaus_.$id': { rollen: organisatieLezers, object: 'bureau' },
  'beheer_.inkoopbureaus_.$id_.bewerken': { ...beheer, object: 'bureau' },
  'beheer_.inkoopbureaus_.$id_.einde': { ...beheer, object: 'bureau' },
  'beheer_.inkoopbureaus_.$id_.opdracht': { ...beheer, object: 'bureau' },
};
