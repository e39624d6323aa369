/** Every address of the portal that code links to. Acts are nouns. */
export const paths = {
  vandaag: () => '/vandaag',
  inloggen: () => '/inloggen',
  wachtwoord: () => '/wachtwoord',
  wachtwoordVergeten: () => '/wachtwoord-vergeten',
  wachtwoordHerstel: (token: string) => `/wachtwoord-herstel/${token}`,
  rol: () => '/rol',
  zoeken: () => '/zoeken',
  help: (pagina?: string) => (pagina ? `/help/${pagina}` : '/help'),
  bronnen: () => '/bronnen',
  bron: (code: string) => `/bronnen/${code}`,

  aanbestedingen: () => '/aanbestedingen',
  aanbestedingNieuw: () => '/aanbestedingen/nieuw',
  aanbesteding: (nummer: string) => `/aanbestedingen/${nummer}`,
  aanbestedingDeel: (nummer: string, deel: string) => `/aanbestedingen/${nummer}/${deel}`,
  perceelNieuw: (nummer: string) => `/aanbestedingen/${nummer}/percelen/nieuw`,
  perceel: (nummer: string, perceel: number | string) => `/aanbestedingen/${nummer}/percelen/${perceel}`,
  perceelDeel: (nummer: string, perceel: number | string, deel: string) =>
    `/aanbestedingen/${nummer}/percelen/${perceel}/${deel}`,

  aanbieders: () => '/aanbieders',
  aanbieder: (id: string) => `/aanbieders/${id}`,
  aanbiederDeel: (id: string, deel: string) => `/aanbieders/${id}/${deel}`,
  aanbiederNieuw: () => '/aanbieders/nieuw',
  combinatieNieuw: () => '/aanbieders/combinaties/nieuw',
  combinatieBewerken: (id: string) => `/aanbieders/combinaties/${id}/bewerken`,
  keurmerken: () => '/keurmerken',

  contracten: () => '/contracten',
  contract: (id: string) => `/contracten/${id}`,
  contractDeel: (id: string, deel: string) => `/contracten/${id}/${deel}`,

  meelifregelingen: () => '/meelifregelingen',
  meelifregelingNieuw: () => '/meelifregelingen/nieuw',
  meelifregeling: (id: string) => `/meelifregelingen/${id}`,
  meelifregelingDeel: (id: string, deel: string) => `/meelifregelingen/${id}/${deel}`,

  budget: () => '/budget',
  eigenOrganisatie: () => '/mijn-organisatie',
  bijlage: (id: string) => `/bijlagen/${id}`,

  beheer: (deel?: string) => (deel ? `/beheer/${deel}` : '/beheer'),
  beheerItem: (deel: string, id: string, act?: string) => `/beheer/${deel}/${id}${act ? `/${act}` : ''}`,
};
