import { type Redenen, tekstenVan } from '~/platform/result';

type Geen = Record<never, never>;
type GebruikerDetails = {
  'te-vaak': Geen;
  onjuist: Geen;
  'geen-rol': Geen;
  'huidig-onjuist': Geen;
  'link-ongeldig': Geen;
  'rol-past-niet': Geen;
  'heeft-rol-al': Geen;
  'eigen-account': Geen;
};

const redenen: Redenen<GebruikerDetails> = {
  'te-vaak': () =>
    'Er is te vaak geprobeerd in te loggen. Wacht een kwartier en probeer het dan opnieuw, of vraag een nieuw wachtwoord aan.',
  onjuist: () => 'Het e-mailadres of het wachtwoord klopt niet.',
  'geen-rol': () =>
    'Uw account heeft op dit moment geen rol bij een organisatie. Vraag de beheerder om u toegang te geven.',
  'huidig-onjuist': () => 'Uw huidige wachtwoord klopt niet.',
  'link-ongeldig': () => 'Deze link werkt niet meer. Vraag een nieuwe link aan.',
  'rol-past-niet': () => 'Deze rol past niet bij dit soort organisatie. Kies een andere rol of een andere organisatie.',
  'heeft-rol-al': () => 'Deze persoon heeft deze rol bij deze organisatie al.',
  'eigen-account': () => 'Uw eigen account of rol kunt u niet beëindigen. Vraag een andere beheerder.',
};

export const gebruikerTeksten = tekstenVan(redenen);
