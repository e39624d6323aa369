/** The page that is measured: which contracts end first, of those in force. */
export const listUrl = '/contracten?status=actief&sorteer=eind&richting=op';

/** The same page with fewer rows than fit on it, and with many more; same order. */
export const fewRows = { url: '/contracten?status=opgeschort&sorteer=eind&richting=op', total: 10 };
export const manyRows = { url: listUrl, total: 1400 };

export const rowsPerPage = 50;
