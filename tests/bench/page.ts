/** The page that is measured: which contracts end first, of those in force. */
export const listUrl = '/contracten?status=actief&sorteer=eind&richting=op';

/** The same page with fewer rows than fit on it, and with many more; same filter, same order. */
export const fewRows = { url: '/contracten?status=opgeschort&sorteer=eind&richting=op', total: 10 };
export const manyRows = { url: listUrl, total: 1400 };

export const rowsPerPage = 50;

/** The reader is logged in: the dataset holds a session for this cookie. */
export const sessionToken = 'bench'.padEnd(40, '0');
export const cookie = `sessie=${sessionToken}`;

export type Row = {
  id: string;
  nummer: string;
  naam: string;
  gemeente: string;
  contractant: string;
  startDatum: string;
  eindDatum: string;
  status: string;
};

/** The same rows for the ceilings, as one would write it by hand, and what it is bound to: the day of the demonstration clock. */
export const listSql = `
  select c.id, c.nummer, c.naam, g.naam as gemeente, o.naam as contractant,
    c.start_datum as startDatum, c.eind_datum as eindDatum, c.status
  from contracten c
  join organisaties g on g.id = c.gemeente_id
  join organisaties o on o.id = c.contractant_id
  where c.status = ? and c.eind_datum > ?
  order by c.eind_datum, c.nummer
  limit ${rowsPerPage}`;
export const listParameters = ['actief', '2023-07-03'] as const;
