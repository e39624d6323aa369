// Imported first by every script: an old Node stops here with one sentence instead of a stack trace.
// Keep this file free of imports and new syntax, so that an old Node can read it.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    'Node ' +
      process.versions.node +
      ' is te oud: installeer Node 20.19 of nieuwer (https://nodejs.org) en start opnieuw.',
  );
  process.exit(1);
}
