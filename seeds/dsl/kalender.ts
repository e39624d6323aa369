import { dagNummer, dagVanNummer } from '../../app/platform/format';

/** Days of the stories, as text; quick, because the national set asks for millions of them. */
export const plusDagen = (dag: string, dagen: number) => dagVanNummer(dagNummer(dag) + dagen);

/** The day itself when it is a Monday, otherwise the next one. Day 0 (1 January 1970) was a Thursday. */
export const maandagVanaf = (dag: string) => plusDagen(dag, (7 - ((dagNummer(dag) + 3) % 7)) % 7);
