import { Card } from '~/ui/card';
import { DownloadLink } from '~/ui/download-link';
import { Figure } from '~/ui/figure';
import { AppLink } from '~/ui/link';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { Getal } from '~/ui/value';
import type { Getekend } from '../beeld.server';
import { type Koppeling, kpiVan, metingenVan } from '../links';
import type { Gemeente } from '../model';
import { standTekst, standToon } from '../stand';
import type { Doelweergave, Metingweergave, Onderdeelweergave, Tabelweergave } from '../weergave';
import { Cijfertabel } from './cijfertabel';

type Paginabeeld = Pick<Getekend, 'titel' | 'svg' | 'legenda' | 'rijen'>;
type Paginatabel = Omit<Tabelweergave, 'beeld'> & { getekend: Paginabeeld | null };
type Paginaonderdeel = Omit<Onderdeelweergave, 'tabellen'> & {
  tabellen: Paginatabel[];
  /** Where the texts of this part are written, for who may. */
  schrijven: { label: string; href: string }[];
};

type Props = { onderdeel: Paginaonderdeel; kolommen: readonly Gemeente[]; koppeling: Koppeling };

/** A chapter of the report: tables, charts, Toelichting, and the box with targets and results. */
export function Onderdeel({ onderdeel, kolommen, koppeling }: Props) {
  const { sleutel, nummer, titel, uitleg, tabellen, metingen, toelichting, doelstellingen, resultaat } = onderdeel;
  const inhoud = [uitleg, tabellen, doelstellingen, onderdeel.schrijven].some(({ length }) => length > 0);
  if (!inhoud && !metingen && !toelichting && !resultaat)
    return (
      <h2 className="ik-rapportdeel" id={sleutel}>
        {nummer} {titel}
      </h2>
    );
  return (
    <div className="ik-rapportdeel" id={sleutel}>
      <Card title={`${nummer} ${titel}`}>
        <div className="ik-stapel">
          {uitleg.length > 0 ? (
            <div className="ik-tekst">
              {uitleg.map((zin) => (
                <p key={zin}>{zin}</p>
              ))}
            </div>
          ) : null}
          {tabellen.map((tabel) => (
            <div className="ik-stapel" key={tabel.sleutel}>
              <Cijfertabel kolommen={kolommen} koppeling={koppeling} tabel={tabel} />
              {tabel.getekend ? <Figuur beeld={tabel.getekend} /> : null}
            </div>
          ))}
          {metingen ? <Metingen href={metingenVan(koppeling)} metingen={metingen} /> : null}
          {toelichting ? <Toelichting metKop={tabellen.length > 0} tekst={toelichting} /> : null}
          {doelstellingen.length > 0 || resultaat ? (
            <Doelvak doelen={doelstellingen} koppeling={koppeling} resultaat={resultaat} />
          ) : null}
          {onderdeel.schrijven.length > 0 ? (
            <p className="ik-knoppen">
              {onderdeel.schrijven.map(({ label, href }) => (
                <AppLink href={href} key={href}>
                  {label}
                </AppLink>
              ))}
            </p>
          ) : null}
        </div>
      </Card>
    </div>
  );
}

const alineas = (tekst: string) => tekst.split(/\n\s*\n/);

function Toelichting({ tekst, metKop }: { tekst: string; metKop: boolean }) {
  return (
    <div className="ik-tekst">
      {metKop ? <h3>Toelichting</h3> : null}
      {alineas(tekst).map((alinea) => (
        <p key={alinea}>{alinea}</p>
      ))}
    </div>
  );
}

type DoelvakProps = { doelen: readonly Doelweergave[]; resultaat: string | null; koppeling: Koppeling };

function Doelvak({ doelen, resultaat, koppeling }: DoelvakProps) {
  return (
    <div className="ik-doelvak">
      {doelen.map(({ code, tekst, norm, stand, zinnen, kpiCode }) => (
        <div key={code}>
          <h3>Beleidsdoelstelling {code}</h3>
          <p>
            {tekst} Norm: {norm}.
          </p>
          <p>
            <Status toon={standToon[stand]}>{standTekst[stand]}.</Status> {zinnen.join(' ')}{' '}
            <KpiLink code={kpiCode} href={kpiVan(kpiCode, koppeling)} />
          </p>
        </div>
      ))}
      {resultaat ? (
        <div>
          <h3>Resultaat</h3>
          {alineas(resultaat).map((alinea) => (
            <p key={alinea}>{alinea}</p>
          ))}
        </div>
      ) : null}
    </div>
  );
}

function KpiLink({ code, href }: { code: string | null; href: string | undefined }) {
  return href ? <AppLink href={href}>Bekijk KPI {code}</AppLink> : null;
}

function Figuur({ beeld: { titel, svg, legenda, rijen } }: { beeld: Paginabeeld }) {
  return (
    <Figure
      caption={
        <>
          {titel}
          <span className="ik-legenda">
            {legenda.map(({ naam, kleur }) => (
              <span key={naam}>
                <svg aria-hidden="true" height="11" width="11">
                  <rect fill={kleur} height="11" width="11" />
                </svg>{' '}
                {naam}
              </span>
            ))}
          </span>
        </>
      }
      empty="Er zijn geen aantallen om te tekenen."
      svg={svg}
      table={
        <DataTable
          caption={titel}
          captionHidden
          columns={[
            { key: 'gemeente', kop: 'Gemeente', cel: (rij: (typeof rijen)[number]) => rij.naam },
            ...legenda.map(({ naam }, index) => ({
              key: naam,
              kop: naam,
              rechts: true,
              cel: ({ waarden }: (typeof rijen)[number]) => <Getal waarde={waarden[index]} />,
            })),
          ]}
          rowKey={({ naam }) => naam}
          rows={rijen}
        />
      }
    />
  );
}

function Metingen({ metingen, href }: { metingen: readonly Metingweergave[]; href: string | undefined }) {
  return (
    <DataTable
      caption="Gemeten tevredenheid"
      columns={[
        { key: 'wie', kop: 'Over wie', cel: (meting: Metingweergave) => meting.wie },
        { key: 'dienst', kop: 'Dienst', cel: (meting) => meting.dienst },
        { key: 'periode', kop: 'Periode', cel: (meting) => meting.periode },
        {
          key: 'cijfer',
          kop: 'Cijfer',
          rechts: true,
          cel: (meting) => (href ? <a href={href}>{meting.cijfer}</a> : meting.cijfer),
        },
        { key: 'n', kop: 'Aantal antwoorden', rechts: true, cel: (meting) => meting.respondenten },
        { key: 'bron', kop: 'Bron', cel: (meting) => meting.bron },
      ]}
      empty={<p>Over deze periode zijn geen metingen van de tevredenheid vastgelegd.</p>}
      rowKey={(meting) => `${meting.wie} ${meting.dienst} ${meting.periode}`}
      rows={[...metingen]}
    />
  );
}

/** The report as a file, with the same figures. */
export function Bestanden({ adres, params }: { adres: string; params: string }) {
  return (
    <>
      {['pdf', 'xlsx', 'json'].map((soort) => (
        <DownloadLink href={`${adres}.${soort}?${params}`} key={soort}>
          {soort.toUpperCase()}
        </DownloadLink>
      ))}
    </>
  );
}
