/** Who asks for the pages: the dataset holds a session of the inkoper for this cookie. */
export const sessionToken = 'bench'.padEnd(40, '0');
export const cookie = `sessie=${sessionToken}`;
