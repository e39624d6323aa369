// The import directions of docs/architecture.md: routes -> domain -> db; routes, domain -> ui, platform; platform -> db.
const app = '^app/';
const test = '[.]test[.]tsx?$';
const server = '[.]server[.]tsx?$';
const notServer = [server, '^app/boot[.]server[.]ts$', test];
/** Rules, forms, statuses, reasons: whatever lies in a noun's folder itself and is no server file. */
const pure = { path: '^app/domain/[^/]+/[^/]+[.]ts$', pathNot: [server, test] };

/** @type {(name: string, comment: string, from: object, to: object) => object} */
const forbid = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: test, ...from },
  to,
});
const notOfTypes = { dependencyTypesNot: ['type-only'] };

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid('no-circular', 'A circle hides who builds on whom.', {}, { circular: true, viaOnly: notOfTypes }),
    forbid('no-unresolvable', 'The import leads nowhere.', {}, { couldNotResolve: true }),

    forbid(
      'db-only-from-server-files',
      'Only app/**/*.server.ts imports db.',
      { path: app, pathNot: notServer },
      { path: '^db/' },
    ),
    forbid(
      'node-only-in-server-files',
      'A file that uses node ends in .server.ts.',
      { path: app, pathNot: notServer },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'drivers-only-in-db',
      'The database drivers are known to db alone.',
      { path: '^(app|seeds|bin)/', pathNot: ['^bin/db-maak[.]mjs$', test] },
      { path: 'node_modules/(better-sqlite3|pg|@electric-sql)/' },
    ),
    forbid('db-below-all', 'db knows how to store, nothing else.', { path: '^db/' }, { path: '^(app|seeds|bin)/' }),

    forbid('routes-on-top', 'Nothing in app builds on a route.', { path: app }, { path: '^app/routes/' }),
    forbid(
      'routes-not-to-db',
      'A route asks a domain, never the database.',
      { path: '^app/(routes/|root)' },
      { path: ['^db/', 'node_modules/drizzle-orm/'] },
    ),
    forbid('platform-below-domain', 'platform -> db only.', { path: '^app/platform/' }, { path: '^app/(domain|ui)/' }),
    forbid('ui-knows-no-domain', 'ui has no domain word.', { path: '^app/ui/' }, { path: '^app/domain/' }),
    forbid(
      'ui-without-server',
      'Components run in the browser; of a server file they may know types.',
      { path: '^app/(ui|domain/[^/]+/ui)/' },
      { path: server, ...notOfTypes },
    ),
    forbid(
      'start-is-nobodys-import',
      'app/server.ts and the entries start the house; nothing in app imports them.',
      { path: app },
      { path: '^app/(server|root|entry[.](client|server))[.]tsx?$' },
    ),

    forbid(
      'rules-and-form-are-pure',
      'Rules, forms, statuses and reasons import no db, clock, Remix, node, screen or server file.',
      pure,
      {
        path: [
          '^db/',
          server,
          '^app/(ui|routes)/',
          '/clock',
          'node_modules/(@remix-run|react|react-dom|express|drizzle-orm)/',
        ],
      },
    ),
    forbid('rules-and-form-without-node', 'See above.', pure, { dependencyTypes: ['core'] }),
    forbid(
      'foreign-noun-by-rules-form-queries',
      "A noun uses another noun's rules, form, queries and scope, and lists of its writes; never its commands or ui.",
      { path: '^app/domain/([^/]+)/' },
      {
        path: '^app/domain/',
        pathNot: [
          '^app/domain/$1/',
          '^app/domain/[^/]+/[a-z-]+[.]ts$',
          '^app/domain/[^/]+/[a-z-]*(queries|scope|werk|keuzes|periode|writes|gevolg|oprollen)[a-z-]*[.]server[.]ts$',
        ],
      },
    ),
    forbid(
      'documents-get-a-view-model',
      'A document turns a view model into bytes; it asks nothing.',
      { path: '^app/domain/[^/]+/documents/' },
      { path: ['^db/', '^app/domain/[^/]+/(queries|commands)[./-]', 'node_modules/drizzle-orm/'], ...notOfTypes },
    ),
    forbid(
      'queries-do-not-write',
      'Reading never leads to writing.',
      { path: '^app/domain/[^/]+/queries[./-]' },
      { path: '^app/domain/[^/]+/commands[./-]' },
    ),

    forbid(
      'seeds-only-at-start',
      'The portal does not know its stories; starting and tests do.',
      { path: '^(app|db)/', pathNot: ['^app/boot[.]server[.]ts$', test] },
      { path: '^seeds/' },
    ),
    forbid('seeds-not-to-screens', 'A story tells data.', { path: '^seeds/' }, { path: ['^app/(routes|ui)/', '/ui/'] }),
    forbid(
      'nothing-needs-tests',
      'Tests are no part of the house.',
      { path: '^(app|db|seeds|bin)/' },
      { path: '^tests/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|public/build|var|tests/[.]cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.css'],
    },
  },
};
