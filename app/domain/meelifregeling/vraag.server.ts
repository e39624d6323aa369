import { parseDagInvoer } from '~/platform/fields';
import { formatDag, formatDatum } from '~/platform/format';
import { kanMeeliften, type Meelifregeling, meelifTeksten } from './rules';

type Keuze = { waarde: string; label: string };
export type MeelifVraag = {
  gemeenten: Keuze[];
  /** as typed or chosen */
  gemeenteId: string;
  dag: string;
  fout: string | null;
  antwoord: { kan: boolean; titel: string; redenen: string[] } | null;
};

/**
 * The question "can my gemeente ride along on this day?", read from the URL, with its answer and all reasons.
 * @param gemeenten those that the reader may ask about
 */
export function leesVraag(
  request: Request,
  regeling: Meelifregeling,
  gemeenten: Keuze[],
  vandaag: string,
): MeelifVraag {
  const params = new URL(request.url).searchParams;
  const gevraagd = params.get('gemeente');
  const invoer = (params.get('dag') ?? '').trim().slice(0, 20) || formatDag(vandaag);
  const vraag = {
    gemeenten,
    gemeenteId: gevraagd ?? gemeenten[0]?.waarde ?? '',
    dag: invoer,
    fout: null,
    antwoord: null,
  };
  if (gevraagd === null) return vraag;
  const gemeente = gemeenten.find(({ waarde }) => waarde === gevraagd);
  if (!gemeente) return { ...vraag, fout: 'Kies een gemeente uit de lijst.' };
  const dag = parseDagInvoer(invoer);
  if (!dag) return { ...vraag, fout: `"${invoer}" is geen datum. Schrijf dag-maand-jaar, bijvoorbeeld 2-3-2026.` };
  const oordeel = kanMeeliften(regeling, gemeente.waarde, dag);
  const woord = oordeel.ok ? 'kan' : 'kan niet';
  const titel = `${gemeente.label} ${woord} meeliften op ${formatDatum(dag)}`;
  return { ...vraag, antwoord: { kan: oordeel.ok, titel, redenen: oordeel.ok ? [] : meelifTeksten(oordeel) } };
}
