import { parseSheet } from './sheet-parse.server';
import { serveThread } from './thread.server';

serveThread(parseSheet);
