import type { Actor } from '~/platform/actor.server';
import { addDagen, type Dag, dagenTussen, eerste, laatste } from '~/platform/dates';
import { formatDatum, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { getalOp } from '~/platform/settings.server';
import type { Werk } from '~/platform/werk';
import { listInWerk, listWachtOpAanbieder } from './queries-overzicht.server';
import { dienstNamen } from './status';

type Rij = Awaited<ReturnType<typeof listInWerk>>[number];

const dienst = ({ soort, leerroute }: Pick<Rij, 'soort' | 'leerroute'>) =>
  soort === 'leerroute' && leerroute ? dienstNamen[leerroute] : dienstNamen['maatschappelijke-begeleiding'];

const regel = (
  rij: Pick<Rij, 'id' | 'trajectnummer'>,
  wat: string,
  vandaag: Dag,
  { datum, titel, tekst }: { datum: Dag; titel: string; tekst: string },
): Werk => ({
  id: `toewijzing:${wat}:${rij.id}`,
  urgentie: dagenTussen(vandaag, datum),
  soort: 'toewijzing',
  titel,
  tekst,
  href: paths.toewijzing(rij.id),
  datum,
});

/** What this person has to do about toewijzingen: choose an aanbieder, chase an answer; or as an aanbieder: answer, and say when it began. */
export async function listToewijzingWerk(actor: Actor, vandaag: Dag): Promise<Werk[]> {
  if (actor.permissions.has('toewijzing:beantwoorden')) return vanAanbieder(actor, vandaag);
  return actor.permissions.has('toewijzing:beslissen') ? vanGemeente(actor, vandaag) : [];
}

async function vanAanbieder(actor: Actor, vandaag: Dag): Promise<Werk[]> {
  const [rijen, startDagen] = await Promise.all([listInWerk(actor), getalOp('toewijzing.start-dagen', vandaag)]);
  const met = (status: Rij['status']) => rijen.filter((rij) => rij.status === status);
  return [
    ...met('toegewezen').map((rij) =>
      regel(rij, 'antwoord', vandaag, {
        datum: rij.reactieUiterlijk ?? vandaag,
        titel: `Nieuwe deelnemer ${rij.trajectnummer}`,
        tekst: `${rij.gemeente} vraagt of u deze deelnemer aanneemt voor: ${dienst(rij)}.`,
      }),
    ),
    ...met('geaccepteerd').map((rij) =>
      regel(rij, 'start', vandaag, {
        datum: addDagen(rij.toegewezenDatum ?? vandaag, startDagen),
        titel: `Deelnemer ${rij.trajectnummer} start`,
        tekst: `U nam deze deelnemer van ${rij.gemeente} aan. Leg vast wanneer de eerste les was.`,
      }),
    ),
  ];
}

async function vanGemeente(actor: Actor, vandaag: Dag): Promise<Werk[]> {
  const [zonder, rijen, dagen] = await Promise.all([
    listWachtOpAanbieder(actor),
    listInWerk(actor),
    getalOp('toewijzing.toewijzen-dagen', vandaag),
  ]);
  const beeindigd = rijen.filter((rij) => rij.contractStatus === 'beeindigd' && rij.status !== 'voorgesteld');
  const wachtend = rijen.filter((rij) => rij.status === 'toegewezen' && rij.contractStatus !== 'beeindigd');
  const voorgesteld = rijen.filter((rij) => rij.status === 'voorgesteld');
  return [
    ...perGemeente(zonder).map(({ gemeenteId, gemeente, aantal, oudste }): Werk => {
      const datum = addDagen(oudste, dagen);
      return {
        id: `toewijzing:zonder:${gemeenteId}`,
        urgentie: dagenTussen(vandaag, datum),
        soort: 'toewijzing',
        titel: `${gemeente}: ${meervoud(aantal, 'traject', 'trajecten')} zonder aanbieder`,
        tekst: `${aantal === 1 ? 'Dit wacht' : 'Het langst wacht er een'} sinds ${formatDatum(oudste)}. Wijs een aanbieder toe.`,
        href: `${paths.trajecten()}?aanbieder=zonder&gemeente=${gemeenteId}&sorteer=pip`,
        datum: null,
      };
    }),
    ...wachtend
      .filter(({ reactieUiterlijk }) => reactieUiterlijk !== null && reactieUiterlijk < vandaag)
      .map((rij) =>
        regel(rij, 'te-laat', vandaag, {
          datum: rij.reactieUiterlijk ?? vandaag,
          titel: `Geen antwoord over ${rij.trajectnummer}`,
          tekst: `${rij.aanbieder} moest antwoorden. Bel de aanbieder, of annuleer en kies een andere.`,
        }),
      ),
    ...voorgesteld.map((rij) =>
      regel(rij, 'voorstel', vandaag, {
        datum: addDagen(rij.voorgesteldDatum, dagen),
        titel: `Voorstel voor ${rij.trajectnummer}`,
        tekst: `Voorgesteld: ${rij.aanbieder}. Wijs toe, of annuleer het voorstel.`,
      }),
    ),
    ...beeindigd.map((rij) =>
      regel(rij, 'overdracht', vandaag, {
        datum: vandaag,
        titel: `Deelnemer ${rij.trajectnummer} overdragen`,
        tekst: `Contract ${rij.contract} met ${rij.aanbieder} is beëindigd. Draag de deelnemer over.`,
      }),
    ),
  ];
}

/** Per gemeente how many wait, and since when the first of them does: its PIP, or the end of an earlier toewijzing. */
function perGemeente(rijen: Awaited<ReturnType<typeof listWachtOpAanbieder>>) {
  const per = new Map<string, { gemeenteId: string; gemeente: string; aantal: number; oudste: Dag }>();
  for (const { gemeenteId, gemeente, pipDatum, eerderTot } of rijen) {
    const sinds = laatste(pipDatum ?? '', eerderTot ?? '');
    const { aantal, oudste } = per.get(gemeenteId) ?? { aantal: 0, oudste: sinds };
    per.set(gemeenteId, { gemeenteId, gemeente, aantal: aantal + 1, oudste: eerste(oudste, sinds) });
  }
  return [...per.values()];
}
