import { momentOf } from '~/platform/clock.server';
import { addDagen, type Dag } from '~/platform/dates';
import { parseDagInvoer } from '~/platform/fields';
import { formatDatum } from '~/platform/format';
import { isGeldigeStatus, type Registratie, registratieOp, statusOp } from './rules';
import { type KeurmerkSoort, keurmerkStatus } from './status';

/** The box "was het geldig op …?": what was asked, as typed, and the answer or what is wrong with the question. */
export type Antwoord = {
  dag: string;
  bekend: string;
  fouten: { dag?: string; bekend?: string };
  uitkomst: { geldig: boolean; zin: string; rijId: string | null } | null;
};

const fout = (invoer: string) => `"${invoer}" is geen datum. Schrijf dag-maand-jaar, bijvoorbeeld 2-3-2026.`;

/**
 * Answers from the register, and with a second day from what the portal knew at the end of that day.
 * @source functies F1: "wat wisten we op …"
 */
export function beantwoord(
  registraties: readonly (Registratie & { id: string })[],
  soort: KeurmerkSoort,
  params: URLSearchParams,
): Antwoord {
  const vraag = { dag: (params.get('dag') ?? '').slice(0, 20), bekend: (params.get('bekend') ?? '').slice(0, 20) };
  const [dag, bekend] = [parseDagInvoer(vraag.dag), parseDagInvoer(vraag.bekend)];
  const fouten = {
    ...(vraag.dag && !dag ? { dag: fout(vraag.dag) } : {}),
    ...(vraag.bekend && !bekend ? { bekend: fout(vraag.bekend) } : {}),
    ...(vraag.bekend && !vraag.dag ? { dag: 'Vul ook de dag in waarover u iets wilt weten.' } : {}),
  };
  if (!dag || Object.keys(fouten).length > 0) return { ...vraag, fouten, uitkomst: null };
  return { ...vraag, fouten, uitkomst: zoekOp(registraties, soort, dag, bekend) };
}

function zoekOp(registraties: readonly (Registratie & { id: string })[], soort: KeurmerkSoort, dag: Dag, bekend?: Dag) {
  const bekendOp = bekend && momentOf(addDagen(bekend, 1), '00:00');
  const status = statusOp(registraties, soort, dag, bekendOp);
  const geldig = isGeldigeStatus(status);
  const label = keurmerkStatus[status].label.toLowerCase();
  const kennis = bekend ? `Met wat het portaal op ${formatDatum(bekend)} wist: ` : '';
  const oordeel = geldig ? 'ja, geldig' : 'nee, niet geldig';
  const zin = `${kennis}${formatDatum(dag)}: ${oordeel}. De status was: ${label}.`;
  return { geldig, zin, rijId: registratieOp(registraties, soort, dag, bekendOp)?.id ?? null };
}
