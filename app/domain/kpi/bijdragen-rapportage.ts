import { dagVanMoment } from '~/platform/dates';
import type { Leerroute } from '../aanbesteding/status';
import type { Bijdrage } from './bijdragen';
import type { Dossier, Rapportagestand } from './dossier';

/** What a maandrapportage adds to the sums: hours, and whether it came on time. */

/** Hours of one contract, leerroute and month. */
export const urenBijdrage = (
  plaats: { contractId: string; gemeenteId: string; maand: string; leerroute: Leerroute | null },
  uren: { aangebodenMinuten: number; gevolgdMinuten: number; aantal: number },
): Bijdrage => ({
  ...plaats,
  meting: 'U-01',
  leerroute: plaats.leerroute ?? 'geen',
  teller: uren.gevolgdMinuten,
  noemer: uren.aangebodenMinuten,
  extern: 0,
  aantal: uren.aantal,
});

/** The hours of a traject in approved reports, under the leerroute that it has now. */
export const urenBijdragen = ({ traject: { leerroute }, uren = [] }: Dossier): Bijdrage[] =>
  uren.map(({ contractId, gemeenteId, maand, ...minuten }) =>
    urenBijdrage({ contractId, gemeenteId, maand, leerroute }, minuten),
  );

/**
 * U-01 of an approved report, in its own month. Q-02 of every report from the moment it exists, in the month of its
 * deadline: what was never handed in counts as late; a correction (version 2 and on) does not count again.
 */
export function rapportageBijdragen(rapportage: Rapportagestand): Bijdrage[] {
  const { contractId, gemeenteId, maand, versienummer, status, uiterlijk, eersteIngediendOp } = rapportage;
  const opTijd = eersteIngediendOp !== null && dagVanMoment(eersteIngediendOp) <= uiterlijk;
  const tijdigheid: Bijdrage = {
    meting: 'Q-02',
    maand: uiterlijk.slice(0, 7),
    gemeenteId,
    contractId,
    leerroute: 'geen',
    teller: opTijd ? 1 : 0,
    noemer: 1,
    extern: 0,
    aantal: 0,
  };
  return [
    ...(versienummer === 1 ? [tijdigheid] : []),
    ...(status === 'goedgekeurd' ? rapportage.regels : []).flatMap(
      ({ leerroute, aangebodenMinuten, gevolgdMinuten }) =>
        aangebodenMinuten !== null && gevolgdMinuten !== null
          ? [
              urenBijdrage(
                { contractId, gemeenteId, maand, leerroute },
                { aangebodenMinuten, gevolgdMinuten, aantal: 1 },
              ),
            ]
          : [],
    ),
  ];
}
