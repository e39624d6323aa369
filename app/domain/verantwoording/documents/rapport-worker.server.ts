import { serveThread } from '~/platform/thread.server';
import { rapportPdf } from './rapport.server';

serveThread(rapportPdf);
