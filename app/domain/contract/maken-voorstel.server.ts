import type { Actor } from '~/platform/actor.server';
import { addDagen, addMaanden, type Dag } from '~/platform/dates';
import { instellingenOp } from '~/platform/settings.server';
import { leerrouteNamen, perceelTypeNamen } from '../aanbesteding/status';
import { getTeContracteren } from './commands-maken.server';
import type { Contract } from './queries.server';

const sleutels = {
  looptijd: 'contract.looptijd-maanden',
  opties: 'contract.optie-aantal',
  optie: 'contract.optie-maanden',
  besluit: 'contract.optie-besluit-maanden',
  opzegtermijn: 'contract.opzegtermijn-maanden',
} as const;

/** The page that makes contracts: the perceel, who takes part, and values to begin with. */
export async function makenVoorstel(actor: Actor, nummer: string, perceelNummer: string, vandaag: Dag) {
  const [{ perceel, aanbesteding, deelnemers, anderen, gegunden, familie }, instellingen] = await Promise.all([
    getTeContracteren(actor, nummer, perceelNummer),
    instellingenOp(Object.values(sleutels), vandaag),
  ]);
  const gewoon = (sleutel: keyof typeof sleutels) => String(instellingen[sleutels[sleutel]]?.waarde ?? '');
  const startDatum = perceel.startDatum ?? '';
  const looptijd = perceel.looptijdMaanden ?? Number(gewoon('looptijd'));
  const zonder = deelnemers.filter(({ id }) => !familie.some(({ gemeenteId }) => gemeenteId === id));
  return {
    aanbesteding: { nummer: aanbesteding.nummer, titel: aanbesteding.titel },
    perceel: {
      nummer: perceel.nummer,
      naam: perceel.naam,
      status: perceel.status,
      versie: perceel.versie,
      toewijzingsregel: perceel.toewijzingsregel,
    },
    gemeenten: deelnemers.map(({ id, naam }) => ({ id, naam })),
    anderen,
    gegunden: gegunden.map(({ partijId: id, naam }) => ({ id, naam })),
    bestaande: familie.map((contract: Contract) => ({
      id: contract.id,
      nummer: contract.nummer,
      gemeenteId: contract.gemeenteId,
      gemeente: contract.gemeente.naam,
      contractantId: contract.contractantId,
      contractant: contract.contractant.naam,
    })),
    nogTeDoen: zonder.length,
    waarden: {
      // One gegunde gets every gemeente; with more of them the choice is the reader's.
      rijen: deelnemers.map(({ id }) => ({
        gemeenteId: id,
        gewicht: '',
        partijen:
          gegunden.length === 1 && zonder.some((gemeente) => gemeente.id === id)
            ? gegunden.map(({ partijId }) => partijId)
            : [],
      })),
      startDatum,
      eindDatum: startDatum && looptijd > 0 ? addDagen(addMaanden(startDatum, looptijd), -1) : '',
      aantalOpties: gewoon('opties'),
      optieMaanden: gewoon('optie'),
      optieBesluitMaanden: gewoon('besluit'),
      opzegtermijnMaanden: gewoon('opzegtermijn'),
      tarieven: eersteTarieven(perceel),
    },
  };
}

/** A row per leerroute, or one for the type of perceel; only the amount is still to be typed. */
const eersteTarieven = ({
  type,
  leerroutes,
}: Pick<Awaited<ReturnType<typeof getTeContracteren>>['perceel'], 'type' | 'leerroutes'>) =>
  (leerroutes.length > 0 ? leerroutes.map((route) => leerrouteNamen[route]) : [perceelTypeNamen[type]]).map(
    (product) => ({
      product,
      eenheid: 'traject',
      bedragCents: '',
    }),
  );
