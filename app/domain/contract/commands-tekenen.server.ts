import { formatDatum } from '~/platform/format';
import { fail, ok } from '~/platform/result';
import { aanbodMails } from './aanbod-mail.server';
import { aanboden, activeerDossiers } from './dossier.server';
import { contracteerPercelen } from './perceel-gevolg.server';
import type { Contract } from './queries.server';
import type { Partij } from './redenen';
import {
  activeer as activeerRegel,
  biedAan as biedAanRegel,
  type ContractUitkomst,
  neemTerug as neemTerugRegel,
  onderteken as ondertekenRegel,
} from './rules';
import { type Daad, doeSamen, type SamenUitkomst } from './samen.server';

/** From concept to in force. Every act takes one contract or several of a family. */

/** Offers concepts for signing; the people of the aanbieder get one mail about all of them. */
export const biedAan = (daad: Daad): Promise<SamenUitkomst> =>
  doeSamen(
    daad,
    'contract:aanbieden',
    async (lijst) =>
      (await aanboden(lijst)).map(({ contract, aanbod }) => ({
        contract,
        uitkomst: biedAanRegel(aanbod),
        velden: { statusReden: null },
      })),
    (besluiten) =>
      aanbodMails({ contracten: besluiten.map(({ contract }) => contract), nu: daad.nu, vandaag: daad.vandaag }),
  );

/** Takes an offer that nobody signed back to concept. */
export const neemTerug = (daad: Daad & { motivering: string }): Promise<SamenUitkomst> =>
  doeSamen(daad, 'contract:terugnemen', async (lijst) =>
    lijst.map((contract) => ({
      contract,
      uitkomst: neemTerugRegel(contract),
      velden: { statusReden: daad.motivering },
      toelichting: daad.motivering,
    })),
  );

export type Handtekeningen = { getekendGemeenteDatum: string | null; getekendContractantDatum: string | null };

const partijen = [
  ['gemeente', 'getekendGemeenteDatum', 'Getekend door de gemeente'],
  ['contractant', 'getekendContractantDatum', 'Getekend door de aanbieder'],
] as const satisfies readonly (readonly [Partij, keyof Handtekeningen, string])[];

/** Both signatures of one act are judged. Among several contracts one that has a signature already is asked for the other only. */
function teken(contract: Contract, datums: Handtekeningen, { gekozen, vandaag }: Daad) {
  const gegeven = partijen.flatMap(([partij, kolom, tekst]) => {
    const datum = datums[kolom];
    return datum === null ? [] : [{ partij, kolom, tekst, datum, nieuw: contract[kolom] === null }];
  });
  const nieuw = gekozen.length > 1 && gegeven.some((rij) => rij.nieuw) ? gegeven.filter((rij) => rij.nieuw) : gegeven;
  const uitkomsten = nieuw.map(({ partij, datum }) => ondertekenRegel(contract, { partij, datum }, vandaag));
  const uitkomst: ContractUitkomst = uitkomsten.find((stap) => !stap.ok) ?? ok(contract.status);
  return {
    contract,
    uitkomst,
    velden: Object.fromEntries(nieuw.map(({ kolom, datum }) => [kolom, datum])),
    toelichting: nieuw.map(({ tekst, datum }) => `${tekst} op ${formatDatum(datum)}.`).join(' '),
  };
}

/** Records signatures. When this signs the last contract of a perceel, the perceel and its aanbesteding move on. */
export const onderteken = (daad: Daad & Handtekeningen): Promise<SamenUitkomst> =>
  daad.getekendGemeenteDatum === null && daad.getekendContractantDatum === null
    ? Promise.resolve(fail('datum-ontbreekt'))
    : doeSamen(
        daad,
        'contract:ondertekenen',
        async (lijst) => lijst.map((contract) => teken(contract, daad, daad)),
        (besluiten) =>
          contracteerPercelen({
            ...daad,
            getekend: besluiten.map(({ contract, velden }) => ({ ...contract, ...velden })),
          }),
      );

/** Puts signed contracts into force; refused with everything that is missing. */
export const activeer = (daad: Daad): Promise<SamenUitkomst> =>
  doeSamen(
    daad,
    'contract:activeren',
    async (lijst) => {
      const dossiers = await activeerDossiers(lijst);
      return lijst.flatMap((contract) => {
        const dossier = dossiers.get(contract.id);
        return dossier
          ? [{ contract, uitkomst: activeerRegel(contract, dossier, daad.vandaag), velden: { statusReden: null } }]
          : [];
      });
    },
    (besluiten) => contracteerPercelen({ ...daad, getekend: besluiten.map(({ contract }) => contract) }),
  );
