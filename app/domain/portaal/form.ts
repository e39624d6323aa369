import * as z from 'zod';
import { dag, tijd } from '~/platform/fields';

export const klokForm = z.object({ datum: dag('de datum'), tijd: tijd('de tijd') });
