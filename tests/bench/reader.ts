/** Who asks for the pages: the datasets hold a session of the inkoper (the national one: of a contractmanager) for this cookie. */
export const sessionToken = 'bench'.padEnd(40, '0');
/** Somebody as there really are: a contractmanager of one region of the national set. */
export const regionToken = 'regio'.padEnd(40, '0');
/** Who fills in reports: an aanbieder of the national set. */
export const contractorToken = 'aanbieder'.padEnd(40, '0');

const asCookie = (token: string) => `sessie=${token}`;
export const cookie = asCookie(sessionToken);
export const regionCookie = asCookie(regionToken);
export const contractorCookie = asCookie(contractorToken);
