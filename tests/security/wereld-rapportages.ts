import { maintain } from '../../db/commit';
import { maandrapportages, rapportageopmerkingen, rapportageregels } from '../../db/schema';

/** A report that waits for review in both regions, over the toewijzingen of `wereld-trajecten`. */
type Plaats = { sleutel: string; contractId: string; gebruikerId: string; kanarie: string };

const maand = '2022-09';

/** What the aanbieder writes and what the gemeente remarks are both read by both, and by nobody else. */
export async function bouwRapportages(plaatsen: readonly Plaats[]): Promise<void> {
  await maintain((tx) => [
    tx.insert(maandrapportages).values(
      plaatsen.map(({ sleutel, contractId, kanarie }) => ({
        id: `maandrapport-${sleutel}`,
        contractId,
        maand,
        status: 'ingediend' as const,
        uiterlijk: '2022-10-10',
        eersteIngediendOp: '2022-10-03T10:00:00.000Z',
        ingediendOp: '2022-10-03T10:00:00.000Z',
        waarschuwingen: 0,
        correctieReden: kanarie,
      })),
    ),
    tx.insert(rapportageregels).values(
      plaatsen.map(({ sleutel, kanarie }) => ({
        rapportageId: `maandrapport-${sleutel}`,
        toewijzingId: `toewijzing-${sleutel}`,
        trajectId: `traject-${sleutel}-1`,
        volgorde: 1,
        aangebodenMinuten: 2880,
        gevolgdMinuten: 2700,
        geoorloofdMinuten: 180,
        ongeoorloofdMinuten: 0,
        toelichting: kanarie,
      })),
    ),
    tx.insert(rapportageopmerkingen).values(
      plaatsen.map(({ sleutel, gebruikerId, kanarie }) => ({
        id: `opmerking-${sleutel}`,
        rapportageId: `maandrapport-${sleutel}`,
        trajectId: `traject-${sleutel}-1`,
        tekst: kanarie,
        gebruikerId,
        op: '2022-10-02T10:00:00.000Z',
      })),
    ),
  ]);
}

const van = (sleutel: string) => ({ id: `maandrapport-${sleutel}` });

/** The records that addresses name, as in `objecten`. */
export const rapportageObjecten = {
  maandrapportage: { west: van('w1'), oost: van('o1'), geen: van('geen') },
  maandregel: {
    west: { ...van('w1'), regel: '1' },
    oost: { ...van('o1'), regel: '1' },
    geen: { ...van('geen'), regel: '1' },
  },
  maandupload: {
    west: { ...van('w1'), upload: 'verlopen' },
    oost: { ...van('o1'), upload: 'verlopen' },
    geen: { ...van('geen'), upload: 'verlopen' },
  },
};
