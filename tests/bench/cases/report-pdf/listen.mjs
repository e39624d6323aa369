// Loaded before the portal (`node --import`): keeps what it sends to the thread that makes the PDF, for the ceiling, and
// tells who asks by message how long its own thread was busy at most since it was last asked.
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';

const { postMessage } = Worker.prototype;
Worker.prototype.postMessage = function kept(/** @type {{ weergave?: unknown }} */ input, /** @type {any} */ options) {
  if (input.weergave && process.env.KEEP_INPUT) writeFileSync(process.env.KEEP_INPUT, JSON.stringify(input));
  return postMessage.call(this, input, options);
};

const delay = monitorEventLoopDelay({ resolution: 2 });
delay.enable();
process.on('message', () => {
  process.send?.(delay.max / 1e6);
  delay.reset();
});
