import { aanbesteding, feit, feiten, keuze, tegenstrijdig, verband } from '../dsl';
import { gm } from './wie';

const verbandBar = verband({
  sleutel: 'bar',
  naam: 'BAR-organisatie',
  afkorting: 'BAR',
  omschrijving: 'Ambtelijke organisatie van Barendrecht, Albrandswaard en Ridderkerk.',
  bron: 'S3 2.3 en 2.5',
  dag: '2020-02-18',
  deelnames: [
    {
      doel: 'algemeen',
      gemeenten: [gm.barendrecht, gm.albrandswaard, gm.ridderkerk],
      van: '2020-01-01',
      bron: 'S3 2.3',
    },
  ],
});

const t9 = aanbesteding({
  sleutel: 't9',
  nummer: '2020-001',
  titel: 'Inburgeringsaanbod Albrandswaard',
  omschrijving:
    'Albrandswaard zoekt in 2020 samenwerking met Rotterdam om het aanbod samen in te kopen, en koopt daarna zelf aanvullend aanbod in. Of het zover kwam, staat in geen bron.',
  verband: verbandBar.id,
  procedure: 'onbekend',
  hoofdvoorwerp: 'sas',
  status: 'concept',
  bron: 'S3 5.3',
  percelen: [
    {
      nummer: 1,
      naam: 'Gezamenlijk aanbod met Rotterdam',
      type: 'overig',
      status: 'concept',
      deelnemers: [gm.albrandswaard],
      trajectenPerJaar: 20,
      omschrijving:
        'Verwacht: 10 vergunninghouders en 10 gezinsmigranten per jaar. Rotterdam is bereid samen te werken, maar is nog geen deelnemer.',
      bron: 'S3 5.3',
    },
    {
      nummer: 2,
      naam: 'Aanvullend eigen aanbod',
      type: 'overig',
      status: 'concept',
      deelnemers: [gm.albrandswaard],
      omschrijving: 'In te kopen zodra duidelijk is wat er samen wordt ingekocht.',
      bron: 'S3 5.3',
    },
  ],
  geschiedenis: [['2020-02-18', 'aanbesteding:maken', { bron: 'S3 5.3' }]],
});

export const albrandswaard = [
  verbandBar,
  t9,
  feiten({ aanbesteding: t9 }, [
    feit(
      'S3 5.3',
      'Albrandswaard zoekt samenwerking met andere gemeenten, vooral met Rotterdam: daar zitten de meeste aanbieders en is meer volume.',
    ),
    feit('S3 5.3', 'De eerste gesprekken zijn gevoerd en Rotterdam is bereid samen te werken.'),
    feit('S3 5.3', 'Aanbieders werken meestal met klassen van minstens 10 deelnemers van gelijk niveau.'),
    feit('S3 5.3', 'Verwachte instroom per jaar: 10 vergunninghouders en 10 gezinsmigranten, samen 20.'),
    feit('S3 5.3', 'Als duidelijk is wat samen wordt ingekocht, koopt de gemeente zelf aanvullend aanbod in.'),
    tegenstrijdig(
      'S3 3.1 en 5.3',
      'Taakstelling 2020: 8 in de eerste helft en, 30% hoger, 10 in de tweede. De helft van 18 is 9, de bron zegt 10. S1 rekent met 70% in plaats van 50%.',
      'Aandelen zijn instellingen, geen vaste getallen.',
    ),
    tegenstrijdig(
      'S3 6',
      'De vier ontwikkelroutes (onderwijs, werk, participatie, ondernemerschap) zijn niet de drie leerroutes van de wet.',
      'Zij komen niet in de lijst van leerroutes.',
    ),
    tegenstrijdig(
      'S3 3.1',
      'In januari 2020 heet de taakstelling “voor 2020” al volledig gerealiseerd; bedoeld zal 2019 zijn.',
      'Genegeerd.',
    ),
    tegenstrijdig('S3 Inleiding', 'De nieuwe wet zou op 1 januari 2021 ingaan.', 'De wet geldt sinds 1 januari 2022.'),
  ]),
  feiten({ organisatie: gm.albrandswaard }, [
    feit('S3 5.3', 'Zoekt voor de inkoop samenwerking met Rotterdam en wil daarnaast zelf aanvullend inkopen.'),
    feit(
      'S3 5.4',
      'Vestigingshulp duurt drie maanden vanaf het huurcontract; bij het einde van de uitkering is er drie maanden begeleiding (5.5).',
    ),
    feit('S3 7.5', 'Elke drie maanden is er overleg met de ketenorganisaties.'),
  ]),
  feiten({ organisatie: gm.rotterdam }, [
    feit('S3 5.3', 'Beoogde partner van Albrandswaard voor de inkoop; bereid om samen te werken.'),
  ]),
  feiten({ organisatie: verbandBar }, [
    keuze(
      'S3 5.3',
      'De bron geeft geen aanbesteding, alleen de wens om samen in te kopen.',
      'Een concept onder de BAR-organisatie, met Albrandswaard als enige deelnemer.',
    ),
  ]),
];
