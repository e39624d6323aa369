import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overzichtOnderwerp, overzichtTekst, overzichtVan, type Punt } from './overzicht';

const punt = (id: string, urgentie: number, anders: Partial<Punt> = {}): Punt => ({
  id,
  urgentie,
  soort: 'klacht',
  titel: `Punt ${id}`,
  tekst: 'Doe dit.',
  href: `/klachten/${id}`,
  datum: null,
  organisatie: 'Hoorn',
  ...anders,
});
const brief = {
  naam: 'Tom Schouten',
  vandaag: '2023-07-03',
  origin: 'https://portaal.example',
  vandaagAdres: '/vandaag',
  accountAdres: '/account',
};
const van = (punten: Punt[], eerder: string[] = []) =>
  overzichtVan(punten, { eerder: new Set(eerder), binnenDagen: 7 });

describe('what the mail is about', () => {
  test('nothing urgent and nothing new: no mail', () => {
    expect(van([])).toBeNull();
    expect(van([punt('a', 8), punt('b', 90)], ['a', 'b'])).toBeNull();
  });

  test('what is late or due soon, and what was not there last time', () => {
    const overzicht = van([punt('later', 30), punt('nieuw', 20), punt('week', 7), punt('laat', -2)], ['later', 'laat']);
    expect(overzicht?.dringend.map(({ id }) => id)).toEqual(['laat', 'week']);
    expect(overzicht?.nieuw.map(({ id }) => id)).toEqual(['nieuw']);
    expect(overzicht?.later).toBe(1);
    expect(overzicht?.werk).toHaveLength(4);
  });

  test('the same entry in two roles stands once', () => {
    expect(van([punt('a', 1), punt('a', 1, { organisatie: 'Opmeer' })])?.dringend).toHaveLength(1);
  });
});

describe('what it says', () => {
  test('in the subject: how many, not what', () => {
    const overzicht = van([punt('a', -1), punt('b', 0), punt('c', 3), punt('d', 40)]);
    expect(overzicht && overzichtOnderwerp(overzicht)).toBe('Uw werklijst: 1 te laat, 2 binnenkort, 1 nieuw');
  });

  test('in the text: each with its address, and how to stop it', () => {
    const overzicht = van([punt('a', -1), punt('d', 40)]);
    expect(overzicht && overzichtTekst(overzicht, brief)).toBe(`Dag Tom Schouten,

Dit wacht op u in het portaal op maandag 3 juli 2023.

TE LAAT

- Punt a (klacht), 1 dag te laat
  Doe dit.
  https://portaal.example/klachten/a

NIEUW

- Punt d (klacht), over 40 dagen
  Doe dit.
  https://portaal.example/klachten/d

Uw hele werklijst: https://portaal.example/vandaag

U krijgt dit overzicht hoogstens één keer per werkdag, alleen als er iets dringend of nieuw is. Wilt u het niet meer? Zet het uit bij uw account: https://portaal.example/account
`);
  });

  test('a long list is cut, and says so; two organisations are told apart', () => {
    const veel = Array.from({ length: 40 }, (_, n) =>
      punt(`p${n}`, n % 9, { organisatie: n % 2 ? 'Hoorn' : 'Opmeer' }),
    );
    const overzicht = van(veel);
    const tekst = overzicht ? overzichtTekst(overzicht, brief) : '';
    expect(tekst.match(/^- /gm)).toHaveLength(25);
    expect(tekst).toContain('En nog 15 andere punten: https://portaal.example/vandaag');
    expect(tekst).toContain('[Opmeer]');
  });
});

test('nothing is lost or told twice: every entry is urgent, new, or counted as later', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: -30, max: 60 }))),
      fc.array(fc.integer({ min: 0, max: 20 })),
      (werk, bekend) => {
        const punten = werk.map(([id, urgentie]) => punt(`p${id}`, urgentie));
        const overzicht = van(
          punten,
          bekend.map((id) => `p${id}`),
        );
        const ids = new Set(punten.map(({ id }) => id));
        if (!overzicht) return true;
        const { dringend, nieuw, later } = overzicht;
        const verteld = new Set([...dringend, ...nieuw].map(({ id }) => id));
        return verteld.size === dringend.length + nieuw.length && verteld.size + later === ids.size;
      },
    ),
  ));
