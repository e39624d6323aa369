import { serveThread } from '~/platform/thread.server';
import { leesEnBeoordeel } from './upload-lezen.server';

serveThread(leesEnBeoordeel);
