/** The rows of a CSV file as Dutch Excel writes it: semicolons, quotes where needed, a byte-order mark. */
export function leesCsv(tekst: string): Record<string, string>[] {
  const rijen: string[][] = [[]];
  let cel = '';
  let binnen = false;
  const klaar = () => {
    rijen.at(-1)?.push(cel);
    cel = '';
  };
  for (let i = tekst.startsWith('\uFEFF') ? 1 : 0; i < tekst.length; i += 1) {
    const teken = tekst[i];
    if (binnen && teken === '"' && tekst[i + 1] === '"') {
      cel += '"';
      i += 1;
    } else if (teken === '"') binnen = !binnen;
    else if (!binnen && teken === ';') klaar();
    else if (!binnen && teken === '\n') {
      klaar();
      rijen.push([]);
    } else if (binnen || teken !== '\r') cel += teken;
  }
  if (cel || rijen.at(-1)?.length) klaar();
  const [koppen = [], ...rest] = rijen.filter((rij) => rij.length > 0);
  return rest.map((rij) => Object.fromEntries(koppen.map((kop, index) => [kop, rij[index] ?? ''])));
}
