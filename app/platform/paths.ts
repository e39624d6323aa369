/** Every address of the portal that code links to. Acts are nouns. */
export const paths = {
  vandaag: () => '/vandaag',
  inloggen: () => '/inloggen',
  wachtwoord: () => '/wachtwoord',
  wachtwoordVergeten: () => '/wachtwoord-vergeten',
  wachtwoordHerstel: (token: string) => `/wachtwoord-herstel/${token}`,
  rol: () => '/rol',
  account: () => '/account',
  zoeken: () => '/zoeken',
  /** `deel`: the heading of the manual, as in `ankerVan` of the noun help */
  help: (pagina?: string, deel?: string) => `/help${pagina ? `/${pagina}` : ''}${deel ? `#${deel}` : ''}`,
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

  individueleContracten: () => '/individuele-contracten',
  individueelContractNieuw: () => '/individuele-contracten/nieuw',
  individueelContract: (id: string) => `/individuele-contracten/${id}`,
  individueelContractDeel: (id: string, deel: string) => `/individuele-contracten/${id}/${deel}`,

  trajecten: () => '/trajecten',
  traject: (nummer: string) => `/trajecten/${nummer}`,
  trajectNieuw: () => '/trajecten/nieuw',
  /** Of a file, or where one is chosen. */
  trajectImport: (id?: string) => (id ? `/trajecten/import/${id}` : '/trajecten/import'),
  trajectDeel: (nummer: string, deel: string) => `/trajecten/${nummer}/${deel}`,
  toewijzingen: () => '/toewijzing',
  toewijzingDeel: (deel: string) => `/toewijzing/${deel}`,
  toewijzing: (id: string) => `/toewijzing/toewijzingen/${id}`,
  toewijzingAct: (id: string, act: string) => `/toewijzing/toewijzingen/${id}/${act}`,

  rapportages: () => '/rapportages',
  rapportage: (id: string) => `/rapportages/${id}`,
  rapportageDeel: (id: string, deel: string) => `/rapportages/${id}/${deel}`,

  kpis: () => '/kpis',
  kpiDeel: (deel: string) => `/kpis/${deel}`,

  klachten: () => '/klachten',
  klacht: (nummer: string) => `/klachten/${nummer}`,
  klachtDeel: (nummer: string, deel: string) => `/klachten/${nummer}/${deel}`,
  klachtNieuw: () => '/klachten/nieuw',
  tevredenheid: () => '/tevredenheid',
  tevredenheidNieuw: () => '/tevredenheid/nieuw',
  tevredenheidBewerken: (id: string) => `/tevredenheid/${id}/bewerken`,

  verantwoording: () => '/verantwoording',
  voortgangsrapportage: () => '/verantwoording/voortgangsrapportage',
  rapportNieuw: () => '/verantwoording/nieuw',
  rapportversie: (id: string) => `/verantwoording/versies/${id}`,
  rapportversieDeel: (id: string, deel: string) => `/verantwoording/versies/${id}/${deel}`,
  gemeentecijfers: () => '/verantwoording/gemeentecijfers',
  gemeentecijfersVan: (gemeenteId: string) => `/verantwoording/gemeentecijfers/${gemeenteId}`,
  gemeentecijfersInvoer: () => '/verantwoording/gemeentecijfers/invoer',

  budget: () => '/budget',
  eigenOrganisatie: () => '/mijn-organisatie',
  bijlage: (id: string) => `/bijlagen/${id}`,

  beheer: (deel?: string) => (deel ? `/beheer/${deel}` : '/beheer'),
  beheerItem: (deel: string, id: string, act?: string) => `/beheer/${deel}/${id}${act ? `/${act}` : ''}`,
};
