const root = '../../../../../..';
const out = `${root}/tests/.cache/bench-minimal`;

/** The compiler and the flags of the portal itself. @type {import('@remix-run/dev').AppConfig} */
export default {
  appDirectory: 'app',
  cacheDirectory: `${out}/cache`,
  assetsBuildDirectory: `${out}/public`,
  publicPath: '/build/',
  server: './server.ts',
  serverBuildPath: `${out}/index.js`,
  serverModuleFormat: 'esm',
  serverPlatform: 'node',
  tailwind: false,
  postcss: false,
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_lazyRouteDiscovery: true,
    v3_singleFetch: false,
  },
};
