import { type Deel, gemeente } from '../dsl';

const cbs = 'CBS, Gemeentelijke indeling';

/** The gemeenten that the five sources touch, with the CBS code that everybody uses for them. */
export const gemeenten: readonly Deel[] = [
  ...(
    [
      ['Hoorn', 'GM0405'],
      ['Opmeer', 'GM0432'],
      ['Koggenland', 'GM1598'],
      ['Medemblik', 'GM0420'],
      ['Stede Broec', 'GM0532'],
      ['Enkhuizen', 'GM0388'],
      ['Drechterland', 'GM0498'],
    ] as const
  ).map(([naam, code]) => gemeente(naam, code, { thema: 'westfriesland', bron: cbs })),
  ...(
    [
      ['Borger-Odoorn', 'GM1681'],
      ['Coevorden', 'GM0109'],
      ['De Wolden', 'GM1690'],
      ['Emmen', 'GM0114'],
      ['Hoogeveen', 'GM0118'],
      ['Midden-Drenthe', 'GM1731'],
    ] as const
  ).map(([naam, code]) => gemeente(naam, code, { thema: 'drenthe', bron: cbs })),
  ...(
    [
      ['Alkmaar', 'GM0361'],
      ['Amsterdam', 'GM0363'],
      ['Diemen', 'GM0384'],
      ['Uithoorn', 'GM0451'],
      ['Ouder-Amstel', 'GM0437'],
    ] as const
  ).map(([naam, code]) => gemeente(naam, code, { thema: 'noordholland', bron: cbs })),
  ...(
    [
      ['Albrandswaard', 'GM0613'],
      ['Barendrecht', 'GM0489'],
      ['Ridderkerk', 'GM0597'],
      ['Rotterdam', 'GM0599'],
    ] as const
  ).map(([naam, code]) => gemeente(naam, code, { bron: cbs })),
  gemeente('Dijk en Waard', 'GM1980', {
    van: '2022-01-01',
    thema: 'noordholland',
    bron: `${cbs} 2022: samenvoeging van Heerhugowaard en Langedijk`,
    dag: '2022-01-01',
  }),
  ...(
    [
      ['Heerhugowaard', 'GM0398'],
      ['Langedijk', 'GM0416'],
    ] as const
  ).map(([naam, code]) =>
    gemeente(naam, code, {
      tot: '2022-01-01',
      opvolger: 'GM1980',
      thema: 'noordholland',
      bron: `${cbs} 2022: opgegaan in Dijk en Waard`,
    }),
  ),
];
