import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { paths } from '~/platform/paths';
import { celVan, type RegelMeldingen } from '../tabel';

/** What the portal answers when it kept some lines. */
type BewaardAntwoord = { versie: number; bewaard: string | null; meldingen: [number, RegelMeldingen][] };

const wachtMs = 700;
const opnieuwMs = 5000;

type Autosave = {
  id: string;
  versie: number;
  bewaard: string | null;
  /** also tell what is still empty */
  nakijken: boolean;
  onMeldingen: (meldingen: [number, RegelMeldingen][]) => void;
};

const zinnen: Readonly<Record<number, string>> = {
  401: 'Niet bewaard: u bent niet meer ingelogd. Log in een nieuw tabblad in.',
  404: 'Niet bewaard: deze rapportage is niet meer van u.',
  409: 'Niet bewaard: iemand anders heeft deze rapportage intussen gewijzigd. Open de pagina opnieuw.',
  422: 'Niet bewaard: de rapportage is al ingediend. Open de pagina opnieuw.',
};

/**
 * Keeps the lines that were changed, a moment after the last keystroke, one request at a time. Sending the form waits
 * for a request that is under way, because its answer carries the version that the form has to name.
 */
export function useAutosave(form: RefObject<HTMLFormElement>, { id, nakijken, onMeldingen, ...begin }: Autosave) {
  const [stand, setStand] = useState({ versie: begin.versie, tekst: begin.bewaard });
  const versie = useRef(begin.versie);
  const veranderd = useRef(new Set<number>());
  const bezig = useRef<Promise<void> | undefined>(undefined);
  const klok = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  async function bewaar() {
    const element = form.current;
    const regels = [...veranderd.current];
    if (!element || regels.length === 0) return;
    veranderd.current.clear();
    const body = new URLSearchParams({ versie: String(versie.current), ...(nakijken && { nakijken: '1' }) });
    for (const [naam, waarde] of new FormData(element)) {
      const regel = celVan(naam)?.volgorde;
      if (regel !== undefined && regels.includes(regel) && typeof waarde === 'string') body.append(naam, waarde);
    }
    const terug = () => {
      for (const regel of regels) veranderd.current.add(regel);
    };
    try {
      const antwoord = await fetch(paths.rapportageDeel(id, 'regels'), { method: 'POST', body });
      if (!antwoord.ok) {
        terug();
        setStand((nu) => ({ ...nu, tekst: zinnen[antwoord.status] ?? 'Niet bewaard. Kies “Bewaar”.' }));
        return;
      }
      const bewaard = (await antwoord.json()) as BewaardAntwoord;
      versie.current = bewaard.versie;
      setStand({ versie: bewaard.versie, tekst: bewaard.bewaard });
      onMeldingen(bewaard.meldingen);
    } catch {
      terug();
      setStand((nu) => ({ ...nu, tekst: 'Niet bewaard: geen verbinding. Het portaal probeert het opnieuw.' }));
      klok.current = setTimeout(start, opnieuwMs);
    }
  }

  function start() {
    bezig.current ??= bewaar().finally(() => {
      bezig.current = undefined;
    });
    return bezig.current;
  }

  useEffect(() => {
    // Only where this runs: without JavaScript nothing is kept by itself.
    setStand((nu) => ({ ...nu, tekst: nu.tekst ?? 'Uw invoer wordt vanzelf bewaard.' }));
    return () => clearTimeout(klok.current);
  }, []);

  function onChange(event: FormEvent<HTMLFormElement>) {
    const regel = celVan((event.target as HTMLInputElement).name ?? '')?.volgorde;
    if (regel === undefined) return;
    veranderd.current.add(regel);
    clearTimeout(klok.current);
    klok.current = setTimeout(start, wachtMs);
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    clearTimeout(klok.current);
    if (!bezig.current) return;
    event.preventDefault();
    const knop = (event.nativeEvent as SubmitEvent).submitter;
    void bezig.current.then(() => form.current?.requestSubmit(knop));
  }

  return { ...stand, onChange, onSubmit };
}
