import { atMost, type Case, type Setting } from '../../case';

/** The national set itself, loaded by its command. The other cases use what it loaded. */
export const nationalLoad: Case = {
  name: 'national-load',
  title: 'Loading the national set',
  url: 'npm run beheer -- vul landelijk',
  run: async ({ national }: Setting) => ({
    tables: [],
    checks: [atMost('342 gemeenten, 100,000 trajecten, 24 months of reports', (await national()).seconds, 60, ' s')],
  }),
};
