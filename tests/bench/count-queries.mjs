// Loaded before the server (`node --import`): counts every statement that reaches SQLite, and tells who asks by message.
import Database from 'better-sqlite3';

let queries = 0;
const statement = Object.getPrototypeOf(new Database(':memory:').prepare('select 1'));
for (const method of ['all', 'get', 'run', 'iterate']) {
  const original = statement[method];
  statement[method] = function counted(/** @type {unknown[]} */ ...args) {
    queries += 1;
    return original.apply(this, args);
  };
}
process.on('message', () => process.send?.(queries));
