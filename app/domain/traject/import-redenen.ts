import { type FoutVan, type Redenen, tekstenVan } from '~/platform/result';
import { type Sheetfout, sheetTeksten } from '~/platform/sheet';

/** Why a file with trajecten is not taken. */
type Details = {
  'geen-rijen': Record<never, never>;
  persoonsgegevens: { fouten: readonly { readonly melding: string }[] };
  'al-verwerkt': Record<never, never>;
  'fouten-in-bestand': Record<never, never>;
  'intussen-veranderd': Record<never, never>;
  'nummer-bezet': Record<never, never>;
};
type ImportFout = FoutVan<Details>;

const teksten = tekstenVan<Details & Record<Sheetfout['reden'], never>>({
  ...(sheetTeksten as Redenen<Record<Sheetfout['reden'], never>>),
  'geen-rijen': () => 'Het bestand heeft alleen een kopregel. Vul daaronder de trajecten in.',
  persoonsgegevens: () =>
    'Dit bestand heeft persoonsgegevens en is daarom niet bewaard. Haal weg wat hieronder staat en kies het bestand opnieuw.',
  'al-verwerkt': () => 'Dit bestand is al verwerkt.',
  'fouten-in-bestand': () => 'Er staan nog fouten in het bestand. Verbeter ze en kies het bestand opnieuw.',
  'intussen-veranderd': () =>
    'Er is intussen iets veranderd aan deze trajecten. Hieronder staat de nieuwe controle. Bekijk die en bevestig opnieuw.',
  'nummer-bezet': () =>
    'Iemand anders heeft intussen een van deze trajectnummers gebruikt. Controleer het bestand opnieuw.',
});
export const importTeksten = (fout: ImportFout | Sheetfout): string[] => teksten(fout);
