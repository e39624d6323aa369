import { meervoud } from '~/platform/format';
import { ok } from '~/platform/result';
import type { AkkoordInvoer, BeheerUitkomst } from './commands.server';
import { geefAkkoord, neemVerzoekTerug, vraagAkkoord, wijsAkkoordAf } from './commands-akkoord.server';
import type { AkkoordDaad } from './namen';

type Bedoeling = 'vraag' | 'akkoord' | 'wijs-af' | 'neem-terug';
type Invoer = AkkoordInvoer & { nummer: string; daad: AkkoordDaad; bedoeling: Bedoeling };

const gedaan: Record<AkkoordDaad, string> = {
  publiceer: 'De aanbesteding is gepubliceerd.',
  'trek-in': 'De aanbesteding is ingetrokken.',
};

/** The act that a button of the page with four eyes stands for. @returns what to tell the reader */
export async function doeAkkoordDaad({ bedoeling, ...invoer }: Invoer): BeheerUitkomst<string> {
  switch (bedoeling) {
    case 'vraag': {
      const gevraagd = await vraagAkkoord(invoer);
      if (!gevraagd.ok) return gevraagd;
      const { gemaild } = gevraagd.value;
      return ok(
        gemaild > 0
          ? `Akkoord gevraagd. ${meervoud(gemaild, 'collega krijgt', 'collega’s krijgen')} een mail.`
          : 'Akkoord gevraagd. Er is nog geen collega die het kan uitvoeren.',
      );
    }
    case 'akkoord': {
      const akkoord = await geefAkkoord(invoer);
      return akkoord.ok ? ok(gedaan[invoer.daad]) : akkoord;
    }
    case 'wijs-af': {
      const afgewezen = await wijsAkkoordAf(invoer);
      return afgewezen.ok ? ok('U heeft het verzoek afgewezen.') : afgewezen;
    }
    case 'neem-terug': {
      const terug = await neemVerzoekTerug(invoer);
      return terug.ok ? ok('U heeft uw verzoek teruggenomen.') : terug;
    }
  }
}
