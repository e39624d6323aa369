import { resolve } from 'node:path';
import { atMost, type Case, type Setting } from '../../case';
import { startPortal } from '../../portal';
import { startServer } from '../../processes';
import { contractorCookie } from '../../reader';
import { send } from '../../send';
import { type Act, inTurn, times, turnTable } from '../../turns';
import { reportDatabase } from './reset';
import { dayToDay, workSizes } from './work';

/** A month's report of 500 lines: opening it, keeping two lines, keeping all, handing it in; against the bare queries. */
export const monthReport: Case = {
  name: 'month-report',
  title: `A month's report of ${workSizes.dayToDay} lines`,
  url: '/rapportages/:id',
  run,
};

const ceiling = 'tests/bench/cases/month-report/ceilings/bare.tsx';

/** The fields of the form as the page has them, with offered hours that go up and down by a quarter. */
function fieldsOf(page: string, lines: number): (turn: number) => URLSearchParams {
  const inputs = [...page.matchAll(/<input[^>]* name="(\d+\.[agvop])"[^>]* value="([^"]*)"/g)];
  const choices = [
    ...page.matchAll(/<select[^>]* name="(\d+\.n)"(?:(?!<\/select>)[\s\S])*? value="([^"]*)" selected/g),
  ];
  const fields = [...inputs, ...choices].flatMap(([, name = '', value = '']) =>
    Number.parseInt(name, 10) <= lines ? [[name, value]] : [],
  );
  const more = (value: string, turn: number) => String(Number(value.replace(',', '.')) + 0.25 + (turn % 2) / 4);
  return (turn) =>
    new URLSearchParams(
      fields.map(([name = '', value = '']) => [
        name,
        name.endsWith('.a') ? more(value, turn).replace('.', ',') : value,
      ]),
    );
}

const names = {
  open: 'opening',
  autosave: 'keeping two lines while typing',
  save: 'saving all lines',
  submit: 'submitting',
} as const;
type Name = keyof typeof names;
const sides = { own: 'the portal', twin: 'queries and rendering' } as const;
type Side = keyof typeof sides;
const label = (name: Name, side: Side) => `${names[name]}: ${sides[side]}`;
/** Where the portal takes what is posted. */
const paths = { autosave: '/regels', save: '', submit: '/indiening' } as const;

async function run({ national, plan, say }: Setting) {
  const { work } = await national();
  const dataDir = await work();
  say('starting the portal and the ceiling');
  const portal = await startPortal(dataDir);
  const bare = await startServer(['--import', 'tsx', resolve(ceiling)], { env: { DATA_DIR: dataDir } });
  const own = `${portal.url}/rapportages/${dayToDay.own}`;
  const twin = `${bare.url}/${dayToDay.twin}`;
  const database = reportDatabase(dataDir);
  for (const id of Object.values(dayToDay)) database.reopen(id);
  const [page, twinPage] = [(await send(own, contractorCookie)).text, (await send(twin, '')).text];
  const forms = { own: fieldsOf(page, 500), twin: fieldsOf(twinPage, 500) };
  const few = { own: fieldsOf(page, 2), twin: fieldsOf(twinPage, 2) };
  if ([...forms.own(0)].length < 2500 || [...forms.twin(0)].length < 2500) throw new Error('These are not 500 lines');

  /** Posts to both what is made of their fields, with the version of the moment. */
  let turn = 0;
  const post = (name: keyof typeof paths, make: (side: Side) => URLSearchParams): Act[] =>
    (['own', 'twin'] as const).map((side) => {
      let body = new URLSearchParams();
      return {
        name: label(name, side),
        by: side === 'own' ? portal : bare,
        before: () => {
          turn += side === 'own' ? 1 : 0;
          database.reopen(dayToDay[side]);
          body = make(side);
          body.set('versie', String(database.version(dayToDay[side])));
        },
        act: () => send(side === 'own' ? own + paths[name] : `${twin}/${name}`, contractorCookie, body),
      };
    });
  const open = (side: Side): Act => ({
    name: label('open', side),
    by: side === 'own' ? portal : bare,
    before: () => database.reopen(dayToDay[side]),
    act: () => send(side === 'own' ? own : twin, contractorCookie),
  });
  const acts = [
    open('own'),
    open('twin'),
    ...post('autosave', (side) => few[side](turn)),
    ...post('save', (side) => forms[side](turn)),
    ...post('submit', () => new URLSearchParams()),
  ];
  const measured = await inTurn(acts, plan.rounds * 4, say);
  await Promise.all([portal.stop(), bare.stop()]);
  database.close();
  const checks = (Object.keys(names) as Name[]).map((name) =>
    atMost(
      `${names[name]}, times the queries and rendering`,
      times(measured, label(name, 'own'), label(name, 'twin')),
      3,
      '',
      2,
    ),
  );
  return { tables: [turnTable(measured)], checks };
}
