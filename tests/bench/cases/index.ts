import type { Case } from '../case';
import { contractList } from './contract-list';

/** What `npm run bench` measures, in this order. A new page or act gets a folder here, with its ceilings. */
export const cases: readonly Case[] = [contractList];
