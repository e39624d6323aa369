import * as z from 'zod';

const maxBytes = 20 * 1024 * 1024;

/** Said below a file field. */
export const bestandUitleg =
  'Pdf, png, jpg, docx, xlsx, odt, csv of txt, hoogstens 20 MB. Na een fout moet u het bestand opnieuw kiezen.';
export const bestandSoorten = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.odt,.csv,.txt';

/** What a browser sends when no file was chosen. */
const isNiets = (waarde: unknown) => waarde instanceof File && waarde.size === 0 && waarde.name === '';

/** One file, required; its type is judged on the server by its first bytes (`plaatsBijlage`). */
export const bestandVeld = () =>
  z.preprocess(
    (waarde) => (isNiets(waarde) ? undefined : waarde),
    z
      .instanceof(File, { error: 'Kies een bestand.' })
      .refine((bestand) => bestand.size > 0, { error: 'Dit bestand is leeg. Kies een ander bestand.' })
      .refine((bestand) => bestand.size <= maxBytes, {
        error: 'Dit bestand is te groot. Kies een bestand van hoogstens 20 MB.',
      }),
  );
