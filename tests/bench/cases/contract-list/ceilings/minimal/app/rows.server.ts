import { prepareRows } from '../../rows.server';

export const rows = prepareRows();
