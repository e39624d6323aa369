import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { type Tegel, Tiles } from '~/ui/tiles';
import { WatNu } from '~/ui/wat-nu';
import type { SomKpiPagina } from '../kpi-pagina.server';
import { isCohort } from '../metingen';
import { isUren } from '../regel';
import { isVerloopKpi } from '../verloop-kpis';
import { KpiPage } from './kpi-kop';
import { cijfer, PlekTabel } from './kpi-tabel';
import { MaandGrafiek } from './maandgrafiek';
import { FilterKeuze, PeriodeFilter } from './periode-filter';

/** Where the records behind a number are. */
const herkomst = ({ kop, query }: SomKpiPagina, stand?: string) =>
  `${paths.kpiDeel(kop.code)}/herkomst${query}${stand ? `&stand=${stand}` : ''}`;

function tegelsVan(pagina: SomKpiPagina): Tegel[] {
  const { kop, regel, variant, magHerleiden } = pagina;
  const cohort = isCohort(kop.code);
  const bij = (stand?: string) => (magHerleiden ? herkomst(pagina, stand) : undefined);
  const deel = (label: string, tekst: string | null, stand?: string): Tegel => ({
    label,
    waarde: cijfer(tekst),
    href: tekst === '0' || tekst === '–' ? undefined : bij(stand),
  });
  return [
    {
      label: kop.naam,
      waarde: cijfer(regel.waarde),
      href: regel.waarde === '–' ? undefined : bij(cohort ? 'rijp' : undefined),
      trend: regel.trend ?? undefined,
      noot: regel.norm ? `norm ${regel.norm}` : undefined,
    },
    deel(isUren(kop.code) ? 'Gevolgde uren' : 'Teller', regel.teller, cohort ? 'behaald' : undefined),
    deel(isUren(kop.code) ? 'Aangeboden uren' : 'Noemer', regel.noemer, cohort ? 'rijp' : undefined),
    ...(cohort ? [deel('Nog niet rijp', regel.onrijp, 'onrijp'), deel('Uitgevallen', regel.extern, 'extern')] : []),
    ...(variant
      ? [{ label: `Waarvan ${variant.naam}`, waarde: cijfer(variant.waarde), noot: `teller ${variant.teller}` }]
      : []),
  ];
}

/** The page of a KPI that is counted from trajecten or reports. */
export function SomKpi({ pagina }: { pagina: SomKpiPagina }) {
  const { kop, tekst, query, regel, grafiek, isAanbieder, gemeenten, gemeente, perPartij } = pagina;
  const cohort = isCohort(kop.code);
  const uren = isUren(kop.code);
  return (
    <KpiPage
      kop={kop}
      oordeel={regel.oordeel}
      query={query}
      tekst={tekst}
      watNu={
        pagina.magHerleiden ? (
          <WatNu
            stappen={[
              ...(isVerloopKpi(kop.code)
                ? [
                    {
                      titel: 'Bekijk het verloop sinds de start',
                      tekst: 'ook van wie nog niet rijp is.',
                      href: `${paths.kpiDeel(kop.code)}/verloop${query}`,
                    },
                  ]
                : []),
              {
                titel: 'Bekijk waar dit cijfer uit bestaat',
                tekst: cohort ? 'per traject.' : 'per rapportage.',
                href: herkomst(pagina),
              },
            ]}
          />
        ) : undefined
      }
    >
      <PeriodeFilter
        action={paths.kpiDeel(kop.code)}
        eindmaanden={pagina.eindmaanden}
        maanden={pagina.periode.maanden}
        tot={pagina.periode.tot}
      >
        {gemeenten.length > 1 ? (
          <FilterKeuze
            label="Gemeente"
            naam="gemeente"
            opties={[{ waarde: '', label: 'Alle' }, ...gemeenten.map(({ id, naam }) => ({ waarde: id, label: naam }))]}
            waarde={gemeente}
          />
        ) : null}
        {kop.code === 'T-01' || pagina.aanbieders.length < 2 ? null : (
          <FilterKeuze
            label="Aanbieder"
            naam="aanbieder"
            opties={[{ waarde: '', label: 'Alle' }, ...pagina.aanbieders]}
            waarde={pagina.aanbieder}
          />
        )}
      </PeriodeFilter>
      <Tiles tegels={tegelsVan(pagina)} />
      <Card title={`${kop.naam} per maand`}>
        <MaandGrafiek cohort={cohort} grafiek={grafiek} naam={kop.naam} uren={uren} />
      </Card>
      <Card title="Per gemeente">
        <PlekTabel
          caption={`${kop.naam} per gemeente`}
          kop="Gemeente"
          leeg="Er zijn nog geen gegevens."
          plekken={pagina.perGemeente}
          rijpt={cohort}
          uren={uren}
        />
      </Card>
      {kop.code === 'T-01' ? null : (
        <Card title={isAanbieder ? 'Per contract' : 'Per aanbieder'}>
          <PlekTabel
            caption={`${kop.naam} per ${isAanbieder ? 'contract' : 'aanbieder'}`}
            kop={isAanbieder ? 'Contract' : 'Aanbieder'}
            leeg="Er zijn nog geen gegevens."
            plekken={perPartij}
            rijpt={cohort}
            uren={uren}
          />
        </Card>
      )}
    </KpiPage>
  );
}
