import { Button } from '@amsterdam/design-system-react/dist/Button';
import type { FieldName } from '@conform-to/react';
import { formatGetal, meervoud } from '~/platform/format';
import { BalanceBars } from '~/ui/balance-bars';
import {
  balans,
  besteTweedelingen,
  type Gewichten,
  maximumGemeenten,
  type Toedeling,
  type Tweedeling,
} from '../verdeling';
import type { AnyForm, Naam, RijWaarde } from './verdeling-velden';

type BalansProps = {
  form: AnyForm;
  /** name of the list of rows */
  naam: string;
  rijen: RijWaarde[];
  gemeenten: Naam[];
  gegunden: Naam[];
  bestaande: Toedeling;
};

/** Whole numbers only; anything else has its message beside the field. */
function gewichtenUit(rijen: readonly RijWaarde[]): Gewichten {
  return Object.fromEntries(
    rijen.flatMap(({ gemeenteId, gewicht }) =>
      gewicht && /^\d[\d.]*$/.test(gewicht.trim()) ? [[gemeenteId, Number(gewicht.replaceAll('.', ''))]] : [],
    ),
  );
}
const toedelingUit = (rijen: readonly RijWaarde[]): Toedeling =>
  rijen.flatMap(({ gemeenteId, partijen = [] }) =>
    [partijen].flat().map((contractantId) => ({ gemeenteId, contractantId })),
  );

/** How evenly the gemeenten are spread over the gegunden, by number and by weight. */
export function Balans({ form, naam, rijen, gemeenten, gegunden, bestaande }: BalansProps) {
  if (gegunden.length < 2) return null;
  const gewichten = gewichtenUit(rijen);
  const toedeling = [...toedelingUit(rijen), ...bestaande];
  const ids = gegunden.map(({ id }) => id);
  const naamVan = new Map([...gemeenten, ...gegunden].map(({ id, naam }) => [id, naam]));
  const opGewicht = balans(toedeling, gewichten, ids);
  const opAantal = balans(toedeling, Object.fromEntries(gemeenten.map(({ id }) => [id, 1])), ids);
  const doel = 100 / gegunden.length;
  const procent = (aandeel: number | null) => (aandeel === null ? 0 : aandeel * 100);
  const woord = (aandeel: number | null) => (aandeel === null ? '–' : `${formatGetal(procent(aandeel), 1)}%`);
  return (
    <div aria-live="polite" className="ik-stapel ik-balans">
      <div>
        <h3>Aandeel in het aantal gemeenten</h3>
        <BalanceBars
          rows={opAantal.perContractant.map(({ contractantId, gemeenteIds, aandeel }) => ({
            key: contractantId,
            label: naamVan.get(contractantId),
            waarde: procent(aandeel),
            doel,
            tekst: `${woord(aandeel)} · ${meervoud(gemeenteIds.length, 'gemeente', 'gemeenten')}`,
          }))}
        />
      </div>
      <div>
        <h3>Aandeel in het gewicht</h3>
        {opGewicht.totaal === 0 ? (
          <p>Kies aanbieders en vul gewichten in om te zien hoe evenredig de verdeling is.</p>
        ) : (
          <BalanceBars
            rows={opGewicht.perContractant.map(({ contractantId, som, aandeel }) => ({
              key: contractantId,
              label: naamVan.get(contractantId),
              waarde: procent(aandeel),
              doel,
              tekst: `${woord(aandeel)} · ${formatGetal(som)}`,
            }))}
          />
        )}
        {opGewicht.totaal > 0 && opGewicht.zonderGewicht.length > 0 ? (
          <p className="ik-klein">
            Zonder gewicht: {opGewicht.zonderGewicht.map((id) => naamVan.get(id)).join(', ')}. Deze gemeenten tellen
            niet mee.
          </p>
        ) : null}
      </div>
      {gegunden.length === 2 ? (
        <Voorstellen
          bestaande={bestaande}
          form={form}
          gegunden={gegunden}
          gewichten={gewichten}
          naam={naam}
          naamVan={naamVan}
          rijen={rijen}
        />
      ) : null}
      <div>
        <Button
          {...form.validate.getButtonProps({ name: naam as FieldName<unknown> })}
          type="submit"
          variant="tertiary"
        >
          Werk de balans bij
        </Button>
      </div>
    </div>
  );
}

type VoorstellenProps = Pick<BalansProps, 'form' | 'naam' | 'rijen' | 'gegunden' | 'bestaande'> & {
  gewichten: Gewichten;
  naamVan: Map<string, string>;
};
const meesteVoorstellen = 6;

/** The most even splits of whole gemeenten over two, all ties of them, each with a button that fills the boxes. Only before the first contract. */
function Voorstellen({ form, naam, rijen, gegunden, bestaande, gewichten, naamVan }: VoorstellenProps) {
  if (bestaande.length > 0 || Object.keys(gewichten).length < rijen.length) return null;
  const gevonden = besteTweedelingen(gewichten);
  if (!gevonden.ok)
    return (
      <p className="ik-klein">Bij meer dan {maximumGemeenten} gemeenten zoekt het portaal geen beste verdeling.</p>
    );
  const keuzes = gevonden.value.flatMap((deling) => [
    { deling, volgorde: [0, 1] as const },
    { deling, volgorde: [1, 0] as const },
  ]);
  if (keuzes.length === 0) return null;
  const getoond = keuzes.slice(0, meesteVoorstellen);
  return (
    <div>
      <h3>Meest evenredige verdeling van hele gemeenten</h3>
      <ul className="ik-voorstellen">
        {getoond.map(({ deling, volgorde }) => {
          const zinnen = gegunden.map(({ naam: wie }, i) => zin(wie, deling, volgorde[i] ?? 0, naamVan));
          return (
            <li key={zinnen.join()}>
              <span>{zinnen.join(' ')}</span>
              <Button
                {...form.update.getButtonProps({
                  name: naam as FieldName<RijWaarde[]>,
                  value: rijen.map((rij) => ({
                    ...rij,
                    partijen: gegunden
                      .filter((_, i) => deling.delen[volgorde[i] ?? 0]?.includes(rij.gemeenteId))
                      .map(({ id }) => id),
                  })),
                })}
                type="submit"
                variant="secondary"
              >
                Neem over
              </Button>
            </li>
          );
        })}
      </ul>
      {keuzes.length > getoond.length ? (
        <p className="ik-klein">
          Er zijn nog {formatGetal(keuzes.length - getoond.length)} verdelingen die even goed zijn.
        </p>
      ) : null}
    </div>
  );
}

const zin = (wie: string, { delen, sommen }: Tweedeling, deel: 0 | 1, naamVan: Map<string, string>) =>
  `${wie}: ${delen[deel].map((id) => naamVan.get(id)).join(', ')} (${formatGetal(sommen[deel])}).`;
