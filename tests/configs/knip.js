// Unused files, exports and packages. Run from the project: knip -c tests/configs/knip.js
/** A style sheet imports packages too. @param {string} css */
const importsOfCss = (css) => [...css.matchAll(/^@import\s+["']([^"']+)["']/gm)].map(([, from]) => `import '${from}';`);

export default {
  entry: [
    'app/{server,root,entry.client,entry.server}.{ts,tsx}',
    'app/routes/**/*.{ts,tsx}',
    'app/**/*-worker.server.ts',
    // What the compiler imports into every file with JSX; tsconfig.json names it as if it were a package.
    'app/ui/jsx/*.ts',
    'bin/*.{mjs,ts}',
    'tests/{setup,e2e,integration,security}/**/*.ts',
    'tests/configs/*.{js,cjs}',
    // What the bench starts as processes of their own.
    'tests/bench/{count-queries.mjs,dataset/{index,national}.ts,cases/*/listen.mjs}',
    'tests/bench/cases/*/ceilings/{bare.{ts,tsx},minimal/remix.config.js,minimal/server.ts}',
    'tests/bench/cases/*/ceilings/minimal/app/{root,entry.server,routes/*}.tsx',
    '**/*.test.{ts,tsx}',
  ],
  project: ['{app,db,seeds,bin,tests}/**/*.{ts,tsx,mjs,cjs,js,css}'],
  // The icons are what the components of the design system import; the font is looked up by name for the PDF.
  ignoreDependencies: [
    '@amsterdam/design-system-react-icons',
    '@expo-google-fonts/source-sans-3',
    '@types/smtp-server',
  ],
  ignoreIssues: { 'tsconfig.json': ['unlisted'] },
  compilers: { css: (/** @type {string} */ css) => importsOfCss(css).join('\n') },
  vitest: { config: 'tests/vitest.config.ts' },
  playwright: { config: 'tests/playwright.config.ts', entry: 'tests/e2e/**/*.spec.ts' },
  drizzle: { config: 'db/drizzle.config.ts' },
  biome: { config: '.biome.json' },
};
