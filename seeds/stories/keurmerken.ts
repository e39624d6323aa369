import { keurmerk } from '../dsl';
import { edinova, fiolet, horizon, hva, newbees, nltraining, vonk, vu } from './partijen';

const toelichting = 'De bron zegt dat de aanbieder het keurmerk heeft. De datums zijn voor de demonstratie gekozen.';
const blikOpWerk = { bron: 'S4 2.5.1', toelichting };
const erkenning = {
  soort: 'diploma-erkenning' as const,
  status: 'geldig-onbepaalde-tijd' as const,
  bron: 'S4 2.5.2 en S1 5.2',
  toelichting:
    'De bronnen zeggen dat de Onderwijsinspectie toezicht houdt. Dat deze instelling is erkend, is voor de demonstratie aangenomen.',
};

/** On 3 July 2023 Fiolet's keurmerk runs out in 38 days, NewBees' was looked up too long ago, the others are in order. */
export const keurmerken = [
  keurmerk({
    ...blikOpWerk,
    aanbieder: fiolet.id,
    status: 'geldig-bepaalde-tijd',
    van: '2021-08-11',
    tot: '2022-08-11',
    geverifieerdDatum: '2022-03-01',
    geregistreerd: '2022-03-01',
  }),
  keurmerk({
    ...blikOpWerk,
    aanbieder: fiolet.id,
    status: 'geldig-bepaalde-tijd',
    van: '2022-08-11',
    tot: '2023-08-11',
    geverifieerdDatum: '2023-06-20',
    geregistreerd: '2022-08-15',
  }),
  keurmerk({
    ...blikOpWerk,
    aanbieder: edinova.id,
    status: 'geldig-onbepaalde-tijd',
    van: '2020-06-01',
    geverifieerdDatum: '2023-06-20',
    geregistreerd: '2021-10-01',
  }),
  keurmerk({
    ...blikOpWerk,
    aanbieder: nltraining.id,
    status: 'geldig-onbepaalde-tijd',
    van: '2019-09-01',
    geverifieerdDatum: '2023-06-20',
    geregistreerd: '2022-03-01',
  }),
  keurmerk({
    ...blikOpWerk,
    aanbieder: newbees.id,
    status: 'geldig-bepaalde-tijd',
    van: '2022-03-01',
    tot: '2025-03-01',
    geverifieerdDatum: '2023-05-22',
    geregistreerd: '2022-03-01',
  }),
  keurmerk({
    ...erkenning,
    aanbieder: vonk.id,
    van: '2022-01-01',
    geverifieerdDatum: '2023-06-20',
    geregistreerd: '2022-07-01',
  }),
  keurmerk({
    ...erkenning,
    aanbieder: horizon.id,
    van: '2022-01-01',
    geverifieerdDatum: '2023-06-20',
    geregistreerd: '2022-07-01',
  }),
  ...[hva, vu].map(({ id }) =>
    keurmerk({
      ...erkenning,
      aanbieder: id,
      van: '2022-01-01',
      geverifieerdDatum: '2023-06-20',
      geregistreerd: '2022-07-01',
      bron: 'Voor de demonstratie aangenomen',
      toelichting:
        'Een individueel contract vraagt een erkende instelling. Of deze instelling voor de Onderwijsroute is erkend, staat in geen bron.',
    }),
  ),
];
