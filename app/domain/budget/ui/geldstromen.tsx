import { Card } from '~/ui/card';
import { DataTable } from '~/ui/table';

const stromen = [
  {
    stroom: 'Invoering',
    wat: 'Eenmalig geld om de wet in te voeren (2020 en 2021).',
    waarvoor: 'Geen voorwaarden.',
    verantwoording: 'Niet apart.',
    bron: 'S4 1.5; S1 1.7',
  },
  {
    stroom: 'Uitvoering',
    wat: 'Elk jaar, uit het gemeentefonds.',
    waarvoor: 'Geen voorwaarden.',
    verantwoording: 'Niet apart.',
    bron: 'S4 1.5; S1 1.7',
  },
  {
    stroom: 'Voorzieningen (SPUK)',
    wat: 'Specifieke uitkering, per inburgeraar op 31 december.',
    waarvoor:
      'Leerroutes, maatschappelijke begeleiding, PVT, MAP en tolken. Schuiven mag, zolang alles naar inburgering gaat.',
    verantwoording: 'Via SiSa. Wat overblijft gaat terug, op de reservering na.',
    bron: 'S4 1.5.1; S1 1.7; Wet inburgering 2021 art. 40 tot en met 42',
  },
];

/** The three streams of money from the state, and the carry-over that is so easily mistaken for meeliften. */
export function Geldstromen() {
  return (
    <Card title="Drie geldstromen van het Rijk">
      <DataTable
        caption="Geldstromen"
        captionHidden
        columns={[
          { key: 'stroom', kop: 'Geldstroom', cel: (rij) => rij.stroom },
          { key: 'wat', kop: 'Wat het is', cel: (rij) => rij.wat },
          { key: 'waarvoor', kop: 'Waarvoor', cel: (rij) => rij.waarvoor },
          { key: 'verantwoording', kop: 'Verantwoording', cel: (rij) => rij.verantwoording },
          { key: 'bron', kop: 'Bron', cel: (rij) => rij.bron },
        ]}
        rowKey={(rij) => rij.stroom}
        rows={stromen}
      />
      <p>
        Met de <strong>meeneemregeling</strong> (in de wet: reserveringsregeling) mag SPUK-geld dat overblijft mee naar
        het volgende jaar, tot 100% van de uitkering van dat jaar. Dat is iets anders dan een meelifregeling: daarmee
        koopt een gemeente in via een andere gemeente.
      </p>
    </Card>
  );
}
