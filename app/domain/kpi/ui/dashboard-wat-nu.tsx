import { formatMaand, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { WatNu, type WatNuStap } from '~/ui/wat-nu';
import type { Dashboard } from '../dashboard.server';

const meeste = 3;
const rapportages = (aantal: number) => meervoud(aantal, 'rapportage', 'rapportages');

/** Where the reports are that these figures lack: with the reader, or with whom he waits for. */
function rapportagestap({ wachtOpRapportages, isAanbieder }: Dashboard): WatNuStap[] {
  if (!wachtOpRapportages) return [];
  const { bijAanbieder, ingediend, maand } = wachtOpRapportages;
  const stap = (titel: string, tekst: string, status: string): WatNuStap[] => [
    { titel, tekst, href: `${paths.rapportages()}?${new URLSearchParams({ maand, status })}` },
  ];
  const over = `Over ${formatMaand(maand)}`;
  const zonder = 'Die uren staan nog niet in deze cijfers.';
  if (isAanbieder && bijAanbieder > 0)
    return stap('Dien uw rapportages in', `${over} wachten er ${rapportages(bijAanbieder)}. ${zonder}`, 'te-doen');
  if (isAanbieder && ingediend > 0)
    return stap(
      'U wacht op de gemeente',
      `${over} beoordeelt zij nog ${rapportages(ingediend)}. ${zonder}`,
      'ingediend',
    );
  if (ingediend > 0)
    return stap(
      'Beoordeel de rapportages',
      `${over} wachten er ${rapportages(ingediend)} op uw oordeel. ${zonder}`,
      'ingediend',
    );
  if (bijAanbieder > 0)
    return stap(
      'U wacht op de aanbieders',
      `${over} dienen zij nog ${rapportages(bijAanbieder)} in. ${zonder}`,
      'te-doen',
    );
  return [];
}

/** The KPI's under their norm, the reports that are not in the figures yet. */
export function DashboardWatNu({ dashboard }: { dashboard: Dashboard }) {
  const { regels, query } = dashboard;
  const onder = regels.filter(({ oordeel }) => oordeel.kleur === 'rood');
  const stappen: WatNuStap[] = [
    ...onder.slice(0, meeste).map(({ code, naam, waarde, norm }) => ({
      titel: `Bekijk ${naam.toLowerCase().startsWith('pip') ? naam : naam.charAt(0).toLowerCase() + naam.slice(1)}`,
      tekst: `${waarde}, de norm is ${norm}.`,
      href: `${paths.kpiDeel(code)}${query}`,
    })),
    ...rapportagestap(dashboard),
  ];
  return (
    <WatNu
      stappen={stappen}
      wacht={stappen.length === 0 ? 'Geen enkele KPI staat nu onder de norm. U hoeft niets te doen.' : undefined}
    />
  );
}
