import { toewijzing, type Verhaal } from '../dsl';
import type { Moment } from '../dsl/aanbesteding';
import { trajectimports } from './westfriesland-imports';
import { klachtenEnTevredenheid } from './westfriesland-klachten';
import { individueleContracten } from './westfriesland-meeliften';
import { mijlpalenVan } from './westfriesland-mijlpalen';
import type { Opdracht } from './westfriesland-opdracht';
import { rapportages } from './westfriesland-rapportages';
import { opdrachten } from './westfriesland-toewijzingen';
import { toewijzingsregels } from './westfriesland-toewijzingsregels';
import { levenslopen, trajectRij } from './westfriesland-trajecten';
import { verantwoording } from './westfriesland-verantwoording';

/** What people did with one toewijzing; guidance that was taken over, all on one day. */
function geschiedenisVan(opdracht: Opdracht): Moment[] {
  const { gemeente, aanbieder, toegewezenDatum, beantwoordDatum, startDatum, eindDatum, onderbrokenDatum } = opdracht;
  const { status, reden } = opdracht;
  const daden: (readonly [string | null | undefined, string, typeof gemeente | undefined])[] = [
    [toegewezenDatum ? undefined : opdracht.voorgesteldDatum, 'toewijzing:voorstellen', gemeente],
    [toegewezenDatum, 'toewijzing:toewijzen', gemeente],
    [beantwoordDatum, status === 'geweigerd' ? 'toewijzing:weigeren' : 'toewijzing:accepteren', aanbieder],
    [startDatum, 'toewijzing:starten', aanbieder],
    [onderbrokenDatum, 'toewijzing:onderbreken', gemeente],
    [status === 'overgedragen' ? eindDatum : undefined, 'toewijzing:overdragen', gemeente],
  ];
  return daden.flatMap(([dag, daad, door]): Moment[] => (dag ? [[dag, daad, reden ? { reden } : {}, door]] : []));
}

const toewijzingRij = (opdracht: Opdracht) => {
  const { loop: _, gemeente: __, aanbieder: ___, ...waarden } = opdracht;
  return toewijzing(waarden, geschiedenisVan(opdracht));
};

/**
 * Everything that happened in Westfriesland under the contracts, until the morning of 3 July 2023. Made when the
 * demonstration is loaded: a portal without it should not spend its time on this.
 */
export function westfrieslandUitvoering(): Verhaal {
  const lopen = levenslopen();
  const alle = opdrachten(lopen);
  return [
    toewijzingsregels(),
    trajectimports(lopen),
    lopen.map(trajectRij),
    alle.map(toewijzingRij),
    rapportages(alle, mijlpalenVan(alle)),
    individueleContracten(lopen),
    klachtenEnTevredenheid(),
    verantwoording(),
  ];
}
