/**
 * Sheets as the bytes of an XLSX file; the arguments are those of write-excel-file. Its types do not know the shapes that
 * its documentation names, so they are checked by what the tests read back. Loaded with the first file.
 */
export async function xlsxBytes(...sheets: readonly unknown[]): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/node');
  return write(...(sheets as Parameters<typeof write>)).toBuffer();
}
