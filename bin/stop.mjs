/** An expected reason to stop: the message is one Dutch sentence for the user, shown without a stack trace. */
export class Stop extends Error {}

/**
 * Runs a script's main function and turns an expected stop into its sentence and exit code 1.
 * @param {() => Promise<void>} main
 */
export async function run(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}

/**
 * The sentence for an error of the file system, or undefined when it is another kind of error.
 * @param {unknown} error
 * @param {string} folder the folder as the user knows it
 */
export function fileSystemStop(error, folder) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) {
    return new Stop(`Geen schrijfrechten in ${folder}: geef uw gebruiker schrijfrechten op deze map en start opnieuw.`);
  }
  if (['ENOSPC', 'EDQUOT'].includes(code)) {
    return new Stop(`De schijf van ${folder} is vol: maak ruimte vrij en start opnieuw.`);
  }
  if (['EEXIST', 'ENOTDIR'].includes(code)) {
    return new Stop(`${folder} kan geen map worden, omdat er al een bestand met die naam is: kies een andere map.`);
  }
  return undefined;
}
