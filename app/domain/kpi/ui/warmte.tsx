import type { ReactNode } from 'react';
import { paths } from '~/platform/paths';
import { DataTable } from '~/ui/table';
import type { Dashboard } from '../dashboard.server';
import type { Cel, WarmteRij } from '../warmte';

type Warmte = Dashboard['warmte'];
type Rij = WarmteRij & { naam: string };

const klasse = (cel: Cel) => `ik-warm-${cel.klasse}`;

/** Where the records behind a cell are: a list of trajecten for a count, the page of the KPI otherwise. */
type Adres = (gemeenteId: string, route: string) => string | null;

const telbaarInLijst = new Set(['plichtig', 'pip', 'gestart', 'gestopt', 'afgerond', 'beeindigd']);

export function adresVan({ warmte, periode, magTrajecten }: Dashboard): Adres {
  const { meting, isAantal } = warmte;
  if (!isAantal) {
    return (gemeente) =>
      `${paths.kpiDeel(meting)}?${new URLSearchParams({ gemeente, maanden: String(periode.maanden), tot: periode.tot })}`;
  }
  if (!magTrajecten || !telbaarInLijst.has(meting)) return () => null;
  return (gemeente, leerroute) =>
    `${paths.trajecten()}?${new URLSearchParams({ gemeente, meting, tot: periode.peildatum, ...(leerroute && { leerroute }) })}`;
}

const inhoud = (cel: Cel | undefined, href: string | null): ReactNode => {
  if (!cel) return null;
  const kaal = cel.tekst === '0' || cel.tekst === '–';
  return href && !kaal ? (
    <a className={klasse(cel)} href={href}>
      {cel.tekst}
    </a>
  ) : (
    <span className={klasse(cel)}>{cel.tekst}</span>
  );
};

/** Gemeente x leerroute, coloured by how much or by how it stands against the norm; every figure leads to its records. */
export function WarmteTabel({ warmte, adres }: { warmte: Warmte; adres: Adres }) {
  const { naam, kolommen, rijen, totalen, namen, isAantal } = warmte;
  const metTotaal = kolommen.length !== 1;
  return (
    <div className="ik-warmte">
      <DataTable
        caption={`${naam} per gemeente en leerroute`}
        captionHidden
        columns={[
          { key: 'gemeente', kop: 'Gemeente', cel: (rij: Rij) => rij.naam },
          ...kolommen.map(({ route, naam: kop }, index) => ({
            key: route,
            kop,
            rechts: true,
            cel: (rij: Rij) => inhoud(rij.cellen[index], adres(rij.gemeenteId, route)),
          })),
          ...(metTotaal
            ? [
                {
                  key: 'totaal',
                  kop: kolommen.length > 0 ? 'Totaal' : naam,
                  rechts: true,
                  cel: (rij: Rij) => inhoud(rij.totaal, adres(rij.gemeenteId, '')),
                },
              ]
            : []),
        ]}
        rowKey={(rij) => rij.gemeenteId}
        rows={rijen.map((rij, index) => ({ ...rij, naam: namen[index] ?? '' }))}
        totals={
          rijen.length > 1
            ? {
                gemeente: 'Totaal',
                ...Object.fromEntries(kolommen.map(({ route }, index) => [route, inhoud(totalen.cellen[index], null)])),
                totaal: inhoud(totalen.totaal, null),
              }
            : undefined
        }
      />
      {isAantal ? (
        <p className="ik-klein ik-stil">Hoe donkerder, hoe meer trajecten.</p>
      ) : (
        <p className="ik-warmte-legenda ik-klein ik-stil">
          <span className="ik-warm-groen">op norm</span>
          <span className="ik-warm-oranje">hoogstens een tiende onder de norm</span>
          <span className="ik-warm-rood">verder onder de norm</span>
          <span>grijs: te weinig gegevens of nog niet rijp</span>
        </p>
      )}
    </div>
  );
}
