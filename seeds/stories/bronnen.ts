import { bron } from '../dsl';

/** The five documents, and where the rest of what the stories say comes from. */
export const bronnen = [
  bron('S0', 'Raadsinformatiebrief Veranderopgave Inburgering regio Alkmaar', 'Gemeente Heerhugowaard', '2021-12-01'),
  bron('S1', 'Uitvoeringskader Wet inburgering (begin 2021)', 'Arbeidsmarktregio Drenthe', null, '2021-03-01'),
  bron('S2', 'Informatiememo Beleidskader Wet Inburgering 2022', 'Gemeente Diemen', '2021-12-14'),
  bron('S3', 'Aanpak Vergunninghouders 2020, met raadsinformatiebrief', 'Gemeente Albrandswaard', '2020-02-18'),
  bron('S4', 'Voortgangsrapportage Inburgering, 1 juli 2022 – 1 juli 2023', 'De zeven Westfriese gemeenten', null),
  bron('WI', 'Wet, Besluit en Regeling inburgering 2021', 'Rijk', '2022-01-01'),
  bron('AW', 'Aanbestedingswet 2012', 'Rijk', null, '2020-01-01'),
  bron('OV', 'Andere openbare bron (bij het feit genoemd)', 'Verschillende uitgevers', null, '2020-01-01'),
  bron('AK', 'Algemene kennis, niet nagekeken', 'Inkoopregie Inburgering', null, '2020-01-01'),
];
