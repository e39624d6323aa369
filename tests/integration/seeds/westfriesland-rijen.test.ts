import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { veldVanFeit } from '~/domain/maandrapportage/gevolg';
import { controleerRegel } from '~/domain/maandrapportage/regels';
import type { RegelWaarden } from '~/domain/maandrapportage/velden';
import { parseTrajectnummer } from '~/domain/traject/nummer';
import { beoordeelTraject } from '~/domain/traject/rules';
import type { Deel, Verhaal } from '../../../seeds/dsl';
import type { Tabel, Waarden } from '../../../seeds/dsl/deel';
import { westfrieslandUitvoering } from '../../../seeds/stories/westfriesland-uitvoering';
import { zevenWestfriese } from '../../../seeds/stories/wie';
import { westfriesland as bron } from '../../fixtures/westfriesland-amrd.json';

/** The tables of S4, counted in the rows that the generator makes, without a database. */

const uitgevouwen = (verhaal: Verhaal): Deel[] =>
  verhaal.flatMap((deel) => ('rijen' in deel ? [deel] : uitgevouwen(deel)));
const delen = uitgevouwen(westfrieslandUitvoering());
const rijenVan = <T extends Tabel>(tabel: T) =>
  delen.flatMap(({ rijen }) => rijen.filter((rij) => rij.tabel === tabel).map((rij) => rij.waarden as Waarden<T>));

const trajecten = rijenVan('trajecten');
const toewijzingen = rijenVan('toewijzingen');
const rapportages = rijenVan('maandrapportages');
const regels = rijenVan('rapportageregels');
const feiten = rijenVan('trajectfeiten');
const trajectVan = new Map(trajecten.map((traject) => [traject.id, traject]));
const gemeenten = new Map<string, string>(zevenWestfriese.map(([naam, id]) => [id, naam]));

type Traject = (typeof trajecten)[number];
type Tabelrij = { per_gemeente: Record<string, number>; totaal: number };
/** The rows per gemeente, as the test data have them. */
function tel<Rij>(rijen: readonly Rij[], gemeenteVan: (rij: Rij) => string): Tabelrij {
  const per_gemeente = Object.fromEntries([...gemeenten.values()].sort().map((naam) => [naam, 0]));
  for (const rij of rijen) {
    const naam = gemeenten.get(gemeenteVan(rij)) ?? '?';
    per_gemeente[naam] = (per_gemeente[naam] ?? 0) + 1;
  }
  return { per_gemeente, totaal: rijen.length };
}
const telTrajecten = (telt: (traject: Traject) => unknown) =>
  tel(trajecten.filter(telt), ({ gemeenteId }) => gemeenteId);
const telFeiten = (soort: string) =>
  tel(
    feiten.filter((feit) => feit.soort === soort),
    ({ trajectId }) => trajectVan.get(trajectId)?.gemeenteId ?? '',
  );
const status = ({ doelgroep }: Traject) => doelgroep === 'asielstatushouder';
const gezins = (traject: Traject) => !status(traject);
const voor = (dag: string | null | undefined) => Boolean(dag && dag < bron.verslagperiode.tot);

describe('the tables of S4', () => {
  test.each<[keyof typeof bron, () => Tabelrij]>([
    ['statushouders_inburgeringsplichtig', () => telTrajecten((t) => status(t) && voor(t.plichtDatum))],
    ['statushouders_pip_vastgesteld', () => telTrajecten((t) => status(t) && voor(t.pipDatum))],
    ['statushouders_tussentijds_beeindigd', () => telTrajecten((t) => status(t) && voor(t.eindDatum))],
    ['gezinsmigranten_inburgeringsplichtig', () => telTrajecten((t) => gezins(t) && voor(t.plichtDatum))],
    ['gezinsmigranten_pip_vastgesteld', () => telTrajecten((t) => gezins(t) && voor(t.pipDatum))],
    ['gezinsmigranten_tussentijds_beeindigd', () => telTrajecten((t) => gezins(t) && voor(t.eindDatum))],
    ['statushouders_z_gestart', () => telTrajecten((t) => status(t) && t.leerroute === 'z' && voor(t.startDatum))],
    ['statushouders_b1_gestart', () => telTrajecten((t) => status(t) && t.leerroute === 'b1' && voor(t.startDatum))],
    [
      'statushouders_onderwijsroute_gestart',
      () => telTrajecten((t) => status(t) && t.leerroute === 'onderwijs' && voor(t.startDatum)),
    ],
    ['gezinsmigranten_z_vastgesteld', () => telTrajecten((t) => gezins(t) && t.leerroute === 'z')],
    ['gezinsmigranten_b1_vastgesteld', () => telTrajecten((t) => gezins(t) && t.leerroute === 'b1')],
    ['gezinsmigranten_onderwijsroute_vastgesteld', () => telTrajecten((t) => gezins(t) && t.leerroute === 'onderwijs')],
    ['statushouders_afgerond_alle_routes', () => telTrajecten((t) => t.status === 'afgerond')],
    ['map_afgerond', () => telFeiten('map-afgerond')],
    ['map_vrijstelling', () => telFeiten('map-vrijstelling')],
    ['pvt_afgerond', () => telFeiten('pvt-afgerond')],
    ['werk_orientatie', () => telFeiten('werk-orientatie')],
    ['werk_werkstage', () => telFeiten('werkstage')],
    ['werk_vrijwilligerswerk', () => telFeiten('vrijwilligerswerk')],
    ['werk_betaalde_baan', () => telFeiten('betaalde-baan')],
  ])('%s', (reeks, telling) => {
    expect(telling()).toEqual(bron[reeks]);
  });

  test.each([
    ['gehuisvest', bron.gehuisvest_incl_kinderen],
    ['ontzorgTrajecten', bron.ontzorgen_trajecten],
    ['ontzorgVerlengd', bron.ontzorgen_verlengd_na_6_maanden],
  ])('%s, as the gemeente supplies it', (reeks, tabel) => {
    const cijfers = rijenVan('gemeentecijfers').filter((cijfer) => cijfer.reeks === reeks);
    expect(Object.fromEntries(cijfers.map(({ gemeenteId, waarde }) => [gemeenten.get(gemeenteId), waarde]))).toEqual(
      tabel.per_gemeente,
    );
  });

  test('ontzorgen has records where Inova reports, as many as the gemeente says; Hoorn has only its figure', () => {
    for (const [soort, tabel] of [
      ['ontzorgen-gestart', bron.ontzorgen_trajecten],
      ['ontzorgen-verlengd', bron.ontzorgen_verlengd_na_6_maanden],
    ] as const) {
      expect(telFeiten(soort).per_gemeente).toEqual({ ...tabel.per_gemeente, Hoorn: 0 });
    }
  });

  test('the cells with a - of the source keep it', () => {
    const streepjes = rijenVan('gemeentecijfers').filter(({ bronNotatie }) => bronNotatie === '-');
    expect(streepjes.every(({ waarde }) => waarde === 0)).toBe(true);
    expect(streepjes).toHaveLength(11);
  });

  test('the allocation of the source', () => {
    const b1 = rijenVan('toewijzingsregels').filter(({ dienst }) => dienst === 'b1');
    expect(b1).toHaveLength(7);
    expect(
      rijenVan('toewijzingsregels').filter(({ dienst }) => dienst === 'maatschappelijke-begeleiding'),
    ).toHaveLength(6);
    const zonderPip = trajecten.filter((traject) => status(traject) && !traject.pipDatum);
    expect(zonderPip).toHaveLength(68);
  });
});

/** The milestones of a line, which are not asked again. */
const gemeld = (regel: RegelWaarden) =>
  Object.fromEntries([...veldVanFeit.values()].flatMap((veld) => (regel[veld] ? [[veld, regel[veld]]] : [])));

describe('the rows', () => {
  test('are the same at every load', () => {
    const hash = (verhaal: Verhaal) => createHash('sha256').update(JSON.stringify(verhaal)).digest('hex');
    expect(hash(westfrieslandUitvoering())).toBe(hash(westfrieslandUitvoering()));
  });

  test('obey the rules of a traject, and give every person another number', () => {
    for (const traject of trajecten) {
      const kaal = {
        ...{ niveau: null, leerroute: null, pipDatum: null, startDatum: null, eindDatum: null, eindReden: null },
        ...Object.fromEntries(Object.entries(traject).filter(([, waarde]) => waarde !== undefined)),
        verlengingMaanden: 0,
      } as Parameters<typeof beoordeelTraject>[0];
      expect(beoordeelTraject(kaal, '2023-07-03'), traject.trajectnummer).toEqual([]);
    }
    const nummers = trajecten.map(({ trajectnummer }) => trajectnummer);
    expect(new Set(nummers).size).toBe(387);
    expect(nummers.every((nummer) => /^WF-[A-HJ-NP-Z2-9]{4}$/.test(nummer) && parseTrajectnummer(nummer))).toBe(true);
  });

  test('were reported as the portal asks it: no approved line gives anything to say', () => {
    const rapportVan = new Map(rapportages.map((rapport) => [rapport.id, rapport]));
    const opdrachtVan = new Map(toewijzingen.map((opdracht) => [opdracht.id, opdracht]));
    const grenzen = { urenPerWeek: 40, niveausprong: 2, niveausprongMaanden: 3, medischeWoorden: ['ziek'] };
    const perOpdracht = new Map<string, { maand: string; regel: RegelWaarden }[]>();
    for (const regel of regels) {
      const { maand = '', status: stand } = rapportVan.get(regel.rapportageId) ?? {};
      if (stand !== 'goedgekeurd') continue;
      const lijst = perOpdracht.get(regel.toewijzingId) ?? [];
      perOpdracht.set(regel.toewijzingId, [...lijst, { maand, regel: regel as unknown as RegelWaarden }]);
    }
    for (const [id, lijst] of perOpdracht) {
      const opdracht = opdrachtVan.get(id);
      const traject = trajectVan.get(opdracht?.trajectId ?? '');
      const eerdere: { maand: string; regel: RegelWaarden }[] = [];
      for (const deze of lijst.sort((a, b) => (a.maand < b.maand ? -1 : 1))) {
        const context = {
          maand: deze.maand,
          soort: opdracht?.soort ?? 'leerroute',
          leerroute: traject?.leerroute ?? null,
          pipDatum: traject?.pipDatum ?? null,
          startDatum: opdracht?.startDatum ?? null,
          eindDatum: opdracht?.eindDatum ?? null,
          eerdereNiveaus: eerdere.flatMap(({ maand, regel: { niveau } }) => (niveau ? [{ maand, niveau }] : [])),
          bekend: Object.assign({}, ...eerdere.map(({ regel }) => gemeld(regel))),
        };
        expect(controleerRegel(deze.regel, context, grenzen), `${traject?.trajectnummer} ${deze.maand}`).toEqual([]);
        eerdere.push(deze);
      }
    }
  });

  test('one traject has a PIP, a route and nobody who teaches', () => {
    const lopend = new Set(['voorgesteld', 'toegewezen', 'geaccepteerd', 'gestart', 'onderbroken']);
    const bij = new Set([
      ...toewijzingen.filter((t) => t.soort === 'leerroute' && lopend.has(t.status)).map(({ trajectId }) => trajectId),
      ...rijenVan('individueleContracten').map(({ trajectId }) => trajectId),
    ]);
    const zonder = trajecten.filter((t) => status(t) && t.pipDatum && !t.eindDatum && !bij.has(t.id));
    expect(zonder.map(({ gemeenteId, leerroute }) => [gemeenten.get(gemeenteId), leerroute])).toEqual([
      ['Hoorn', 'onderwijs'],
    ]);
  });

  test('have twelve months of approved reports and an open one', () => {
    const maanden = new Set(
      rapportages.filter((rapport) => rapport.status === 'goedgekeurd').map(({ maand }) => maand),
    );
    expect([...maanden].sort()).toEqual([
      ...Array.from({ length: 7 }, (_, index) => `2022-${String(index + 6).padStart(2, '0')}`),
      ...Array.from({ length: 5 }, (_, index) => `2023-0${index + 1}`),
    ]);
    const juni = rapportages.filter(({ maand }) => maand === '2023-06');
    const perStatus = (stand: string) => juni.filter((rapport) => rapport.status === stand).length;
    expect([perStatus('ingediend'), perStatus('concept'), perStatus('goedgekeurd')]).toEqual([1, 1, 0]);
    expect(perStatus('open')).toBeGreaterThan(10);
    expect(rapportages.filter(({ terugGestuurd }) => terugGestuurd === 1).length).toBeGreaterThanOrEqual(5);
  });
});
