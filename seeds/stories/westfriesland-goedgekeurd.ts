import { feitenVanRegel } from '../../app/domain/maandrapportage/gevolg';
import { eersteDagVan, maandErbij } from '../../app/domain/maandrapportage/maand';
import { uiterlijkVan } from '../../app/domain/maandrapportage/rules';
import { addWerkdagen, eindDagTermijn } from '../../app/platform/feestdagen';
import { type Dader, type Deel, maandrapportage } from '../dsl';
import type { Moment } from '../dsl/aanbesteding';
import { momentVan } from '../dsl/deel';
import type { Dobbelsteen } from '../dsl/dobbelsteen';
import { plusDagen } from '../dsl/kalender';
import type { Feit } from '../dsl/uitvoering';
import { dader } from './personas';
import { inleverdag, type Maand, rapportageId } from './westfriesland-maanden';
import type { Regel } from './westfriesland-regels';
import { gecorrigeerd, teLaat, terug } from './westfriesland-verloop';

const regio = dader('contractmanager@westfriesland.example');
const hoorn = dader('contractmanager@hoorn.example');

type Verloop = { eerst: string; terug: string | undefined; ingediend: string; beoordeeld: string };

/** Handed in during the first week, or late; sent back after two days when it was. */
function verloopVan({ sleutel, maand }: Maand, worp: Dobbelsteen): Verloop {
  const laat = teLaat[sleutel];
  const vroeg = plusDagen(eersteDagVan(maandErbij(maand, 1)), worp.tussen(1, 5));
  const eerst = eindDagTermijn(laat ? plusDagen(uiterlijkVan(maand, inleverdag), laat) : vroeg);
  const terugDag = terug[sleutel] && addWerkdagen(eerst, 2);
  const ingediend = terugDag ? addWerkdagen(terugDag, worp.tussen(1, 3)) : eerst;
  return { eerst, terug: terugDag, ingediend, beoordeeld: addWerkdagen(ingediend, worp.tussen(1, 4)) };
}

type Wie = { aanbieder: Dader | undefined; gemeente: Dader };
function geschiedenisVan({ maand, sleutel }: Maand, verloop: Verloop, { aanbieder, gemeente }: Wie): Moment[] {
  const indienen = (dag: string): Moment => [dag, 'maandrapportage:indienen', { maand }, aanbieder];
  const opmerkingen = (terug[sleutel] ?? []).length;
  return [
    indienen(verloop.eerst),
    ...(verloop.terug
      ? [
          [verloop.terug, 'maandrapportage:terugsturen', { maand, opmerkingen }, gemeente] as const,
          indienen(verloop.ingediend),
        ]
      : []),
    [verloop.beoordeeld, 'maandrapportage:goedkeuren', { maand }, gemeente],
  ];
}

const feitenVan = (regels: readonly Regel[]): Feit[] =>
  regels.flatMap((regel) => feitenVanRegel(regel).map((feit) => ({ trajectId: regel.trajectId, ...feit })));

const dubbel = (minuten: number | null) => minuten && minuten * 2;
const verdubbeld = (regel: Regel): Regel => ({
  ...regel,
  aangebodenMinuten: dubbel(regel.aangebodenMinuten),
  gevolgdMinuten: dubbel(regel.gevolgdMinuten),
  geoorloofdMinuten: dubbel(regel.geoorloofdMinuten),
  ongeoorloofdMinuten: dubbel(regel.ongeoorloofdMinuten),
});

/** A report that was approved with what it brought; the corrected one in both its versions. */
export function goedgekeurd(deze: Maand, regels: readonly Regel[], worp: Dobbelsteen): Deel[] {
  const { contract, maand, sleutel, opdrachten } = deze;
  const verloop = verloopVan(deze, worp);
  const gemeente = contract.wie.startsWith('Hoorn') ? hoorn : regio;
  const aanbieder = opdrachten[0]?.aanbieder;
  const basis = {
    contractId: contract.id,
    maand,
    uiterlijk: uiterlijkVan(maand, inleverdag),
    ingediendDoor: aanbieder?.gebruikerId,
    beoordeeldDoor: gemeente.gebruikerId,
    waarschuwingen: 0,
  };
  const eerste = {
    ...basis,
    id: rapportageId(deze),
    eersteIngediendOp: momentVan(verloop.eerst),
    ingediendOp: momentVan(verloop.ingediend),
    beoordeeldOp: momentVan(verloop.beoordeeld),
    bewaardOp: momentVan(verloop.ingediend),
    terugGestuurd: verloop.terug ? 1 : 0,
    opmerkingen: (terug[sleutel] ?? []).map(({ tekst, bijRegel }) => ({
      tekst,
      trajectId: bijRegel === undefined ? null : opdrachten[bijRegel % opdrachten.length]?.trajectId,
      gebruikerId: gemeente.gebruikerId,
      op: momentVan(verloop.terug ?? verloop.eerst),
    })),
    geschiedenis: geschiedenisVan(deze, verloop, { aanbieder, gemeente }),
  };
  if (sleutel !== gecorrigeerd.sleutel)
    return [maandrapportage({ ...eerste, status: 'goedgekeurd', regels, feiten: feitenVan(regels) })];
  const { reden, ingediend, goedgekeurd: akkoord } = gecorrigeerd;
  const fout = regels.map((regel, plaats) => (plaats === 0 ? verdubbeld(regel) : regel));
  return [
    maandrapportage({ ...eerste, status: 'vervangen', regels: fout }),
    maandrapportage({
      ...basis,
      id: rapportageId(deze, 2),
      versienummer: 2,
      status: 'goedgekeurd',
      eersteIngediendOp: momentVan(ingediend),
      ingediendOp: momentVan(ingediend),
      beoordeeldOp: momentVan(akkoord),
      bewaardOp: momentVan(ingediend),
      correctieReden: reden,
      regels,
      feiten: feitenVan(regels),
      geschiedenis: [
        [ingediend, 'maandrapportage:corrigeren', { maand, reden }, aanbieder],
        [ingediend, 'maandrapportage:indienen', { maand, versienummer: 2 }, aanbieder],
        [akkoord, 'maandrapportage:goedkeuren', { maand, versienummer: 2 }, gemeente],
      ],
    }),
  ];
}
