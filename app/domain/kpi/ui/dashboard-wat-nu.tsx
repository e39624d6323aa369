import { paths } from '~/platform/paths';
import { WatNu, type WatNuStap } from '~/ui/wat-nu';
import type { Dashboard } from '../dashboard.server';

const meeste = 3;

/** The KPI's under their norm, the reports that are not in the figures yet. */
export function DashboardWatNu({ dashboard }: { dashboard: Dashboard }) {
  const { regels, magRapportages, isAanbieder, query, wachtOpRapportage } = dashboard;
  const onder = regels.filter(({ oordeel }) => oordeel.kleur === 'rood');
  const stappen: WatNuStap[] = onder.slice(0, meeste).map(({ code, naam, waarde, norm }) => ({
    titel: `Bekijk ${naam.toLowerCase().startsWith('pip') ? naam : naam.charAt(0).toLowerCase() + naam.slice(1)}`,
    tekst: `${waarde}, de norm is ${norm}.`,
    href: `${paths.kpiDeel(code)}${query}`,
  }));
  if (wachtOpRapportage && magRapportages) {
    stappen.push({
      titel: isAanbieder ? 'Dien uw rapportages in' : 'Beoordeel de rapportages',
      tekst: `Over ${wachtOpRapportage} staan nog niet alle goedgekeurde uren in deze cijfers.`,
      href: paths.rapportages(),
    });
  }
  return (
    <WatNu
      stappen={stappen}
      wacht={stappen.length === 0 ? 'Geen enkele KPI staat nu onder de norm. U hoeft niets te doen.' : undefined}
    />
  );
}
