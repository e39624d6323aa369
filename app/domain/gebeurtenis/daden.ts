/** What each act is called on screen; an unknown one shows its own name, so nothing is hidden. */
const teksten: Record<string, string> = {
  'gebruiker:inloggen': 'Ingelogd',
  'gebruiker:uitloggen': 'Uitgelogd',
  'gebruiker:rol-wisselen': 'Van rol gewisseld',
  'gebruiker:wachtwoord-wijzigen': 'Wachtwoord gewijzigd',
  'gebruiker:wachtwoord-kiezen': 'Wachtwoord gekozen',
  'gebruiker:herstel-vragen': 'Nieuw wachtwoord aangevraagd',
};

export const daadTekst = (daad: string): string => teksten[daad] ?? daad.replace(':', ': ').replaceAll('-', ' ');
