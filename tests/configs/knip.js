// Unused files, exports and packages. Run from the project: knip -c tests/configs/knip.js
/** A style sheet imports packages too. @param {string} css */
const importsOfCss = (css) => [...css.matchAll(/^@import\s+["']([^"']+)["']/gm)].map(([, from]) => `import '${from}';`);

export default {
  entry: [
    'app/{server,root,entry.client,entry.server}.{ts,tsx}',
    'app/routes/**/*.{ts,tsx}',
    'bin/*.{mjs,ts}',
    'tests/{setup,e2e,integration,security}/**/*.ts',
    'tests/configs/*.{js,cjs}',
    '**/*.test.{ts,tsx}',
  ],
  project: ['{app,db,seeds,bin,tests}/**/*.{ts,tsx,mjs,cjs,js,css}'],
  // The bench is not finished: it comes back into the checks with its table in docs/prestaties.md.
  ignore: ['tests/bench/**'],
  // pdfkit is for the documents of the next version; the icons are what the components of the design system import.
  ignoreDependencies: ['pdfkit', '@types/pdfkit', '@amsterdam/design-system-react-icons', '@types/smtp-server'],
  compilers: { css: (/** @type {string} */ css) => importsOfCss(css).join('\n') },
  vitest: { config: 'tests/vitest.config.ts' },
  playwright: { config: 'tests/playwright.config.ts', entry: 'tests/e2e/**/*.spec.ts' },
  drizzle: { config: 'db/drizzle.config.ts' },
  biome: { config: '.biome.json' },
};
