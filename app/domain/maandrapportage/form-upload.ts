import { z } from 'zod';
import { bestandVeld } from '../bijlage/form';

/** The form of the list; what is in the file is judged when it is read. */
export const uploadForm = z.object({ bestand: bestandVeld() });
