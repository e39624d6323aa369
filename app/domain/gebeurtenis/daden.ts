/** What each act is called on screen; an unknown one shows its own name, so nothing is hidden. */
const teksten: Record<string, string> = {
  'gebruiker:inloggen': 'Ingelogd',
  'gebruiker:uitloggen': 'Uitgelogd',
  'gebruiker:rol-wisselen': 'Van rol gewisseld',
  'gebruiker:wachtwoord-wijzigen': 'Wachtwoord gewijzigd',
  'gebruiker:wachtwoord-kiezen': 'Wachtwoord gekozen',
  'gebruiker:herstel-vragen': 'Nieuw wachtwoord aangevraagd',
  'organisatie:registreren': 'In het portaal opgenomen',
  'aanbieder:maken': 'Aanbieder toegevoegd',
  'aanbieder:wijzigen': 'Gegevens van de aanbieder gewijzigd',
  'aanbieder:hernoemen': 'Aanbieder heeft een nieuwe naam',
  'aanbieder:klachtenreglement-vastleggen': 'Klachtenreglement vastgelegd',
  'combinatie:maken': 'Combinatie toegevoegd',
  'combinatie:wijzigen': 'Combinatie gewijzigd',
  'keurmerk:registreren': 'Keurmerk vastgelegd',
  'keurmerk:laten-vervallen': 'Regel over het keurmerk vervallen verklaard',
};

export const daadTekst = (daad: string): string => teksten[daad] ?? daad.replace(':', ': ').replaceAll('-', ' ');
