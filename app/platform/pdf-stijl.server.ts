import { createRequire } from 'node:module';

/** Source Sans 3 (OFL), whole: names in toelichtingen have letters that the subsets for the web lack. */
const folder = '@expo-google-fonts/source-sans-3';
const { resolve } = createRequire(import.meta.url);

/** Known to pdfkit by their paths: under a name of our own it would open them again for every cell of a table. */
export const letters = () => ({
  gewoon: resolve(`${folder}/400Regular/SourceSans3_400Regular.ttf`),
  vet: resolve(`${folder}/600SemiBold/SourceSans3_600SemiBold.ttf`),
});
export type Letters = ReturnType<typeof letters>;

export const kleuren = {
  inkt: '#1a2426',
  grijs: '#526067',
  merk: '#0b4f5c',
  lijn: '#c3ccca',
  vlak: '#e6efee',
  doel: '#fdf3e1',
  streep: '#e0a02a',
} as const;

export const marges = { top: 62, bottom: 58, left: 46, right: 46 } as const;
