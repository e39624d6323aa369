import { format } from 'node:util';
import { afterEach } from 'vitest';

/** What is written to console.error is a failure that nobody asserted: React warnings, swallowed exceptions. */
const said: string[] = [];
console.error = (...args: unknown[]) => {
  said.push(format(...args));
};

afterEach(() => {
  const lines = said.splice(0);
  if (lines.length > 0) throw new Error(`console.error was called:\n${lines.join('\n')}`);
});
