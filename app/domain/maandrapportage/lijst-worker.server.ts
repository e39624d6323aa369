import { serveThread } from '~/platform/thread.server';
import { renderLijst } from './documents/lijst.server';

serveThread(renderLijst);
