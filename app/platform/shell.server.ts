import { json } from '@remix-run/node';
import type { Actor } from './actor.server';
import { isDemonstration, now } from './clock.server';
import { formatMomentLang } from './format';
import { takeFlash } from './http.server';
import { paths } from './paths';
import { type Permission, rolNamen } from './permissions';

const menu: { label: string; to: string; permission: Permission }[] = [
  { label: 'Vandaag', to: paths.vandaag(), permission: 'vandaag:lezen' },
  { label: 'Aanbestedingen', to: paths.aanbestedingen(), permission: 'aanbesteding:lezen' },
  { label: 'Aanbieders', to: paths.aanbieders(), permission: 'aanbieder:lezen' },
  { label: 'Contracten', to: paths.contracten(), permission: 'contract:lezen' },
  { label: 'Toewijzing', to: paths.toewijzingen(), permission: 'toewijzing:lezen' },
  { label: 'Trajecten', to: paths.trajecten(), permission: 'traject:lezen' },
  { label: 'Rapportages', to: paths.rapportages(), permission: 'rapportage:lezen' },
  { label: 'KPI’s', to: paths.kpis(), permission: 'kpi:lezen' },
  { label: 'Klachten', to: paths.klachten(), permission: 'klacht:lezen' },
  { label: 'Meelifregelingen', to: paths.meelifregelingen(), permission: 'meelif:lezen' },
  { label: 'Budget', to: paths.budget(), permission: 'budget:lezen' },
  { label: 'Verantwoording', to: paths.verantwoording(), permission: 'verantwoording:lezen' },
  { label: 'Mijn organisatie', to: paths.eigenOrganisatie(), permission: 'eigen-organisatie:lezen' },
  { label: 'Beheer', to: paths.beheer(), permission: 'gebruiker:beheren' },
];

/** Worked out once a minute: finding the time in Amsterdam takes longer than the rest of the frame. */
function klokTekst(): string {
  const minuut = now().slice(0, 16);
  if (minuut !== klok.minuut) klok = { minuut, tekst: formatMomentLang(`${minuut}Z`) };
  return klok.tekst;
}
let klok = { minuut: '', tekst: '' };

/** What the frame around every page shows; an aanbieder calls his contracts his own. */
export async function shellData(request: Request, actor: Actor | null) {
  const { flash, headers } = await takeFlash(request);
  const data = {
    actor: actor && {
      naam: actor.naam,
      rolNaam: rolNamen[actor.rol],
      organisatieNaam: actor.organisatieNaam,
      wisselbaar: true,
    },
    thema: actor?.thema ?? 'westfriesland',
    menu: menu
      .filter(({ permission }) => actor?.permissions.has(permission))
      .map(({ label, to }) => ({
        label: to === paths.contracten() && actor?.scope.soort === 'aanbieder' ? 'Mijn contracten' : label,
        to,
      })),
    klok: { demonstratie: isDemonstration(), tekst: klokTekst() },
    flash,
  };
  return flash ? json(data, { headers }) : data;
}
