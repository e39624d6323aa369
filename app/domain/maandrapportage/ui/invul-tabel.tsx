import { memo } from 'react';
import { taalniveauNamen } from '../status';
import { type Cel, celNaam, type InvulRij, type Melding, type RegelMeldingen, type TabelKolom } from '../tabel';
import type { Meldingen } from './fouten-kader';

const niveaus = Object.entries(taalniveauNamen);
const geen: RegelMeldingen = {};

type InvulTabelProps = { kolommen: TabelKolom[]; rijen: InvulRij[]; meldingen: Meldingen };

/** Many lines, one row each. Fields are named by the headings of their row and column; plain elements, because they are many. */
export function InvulTabel({ kolommen, rijen, meldingen }: InvulTabelProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, a section would be one more landmark
    <div aria-label="Trajecten" className="ams-table ik-tabel ik-invultabel" role="group" tabIndex={0}>
      <table className="ams-table__table">
        <thead>
          <tr>
            <th scope="col">Traject</th>
            <th scope="col">Route</th>
            {kolommen.map(({ veld, kop, soort }) => (
              <th className={soort === 'uren' ? 'ik-rechts' : undefined} id={`k.${veld}`} key={veld} scope="col">
                {kop}
              </th>
            ))}
            <th id="k.meer" scope="col">
              Mijlpalen, werk, einde
            </th>
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <Rij key={rij.volgorde} kolommen={kolommen} meldingen={meldingen.get(rij.volgorde) ?? geen} rij={rij} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RijProps = { rij: InvulRij; kolommen: TabelKolom[]; meldingen: RegelMeldingen };

const Rij = memo(function Rij({ rij, kolommen, meldingen }: RijProps) {
  const { volgorde, trajectnummer, route, cellen, meer } = rij;
  return (
    <tr>
      <th id={`t.${volgorde}`} scope="row">
        {trajectnummer}
      </th>
      <td className="ik-invulroute">{route}</td>
      {kolommen.map((kolom, index) => (
        <td className={kolom.soort === 'uren' ? 'ik-rechts' : undefined} key={kolom.veld}>
          <InvulCel cel={cellen[index] ?? null} kolom={kolom} meldingen={meldingen[kolom.veld]} volgorde={volgorde} />
        </td>
      ))}
      <td className="ik-meer">
        <button
          aria-labelledby={`m.${volgorde} t.${volgorde}`}
          className="ik-linkknop"
          id={`m.${volgorde}`}
          name="naar"
          type="submit"
          value={volgorde}
        >
          {meer || 'Meer invullen'}
        </button>
        <CelMeldingen meldingen={meldingen.meer} />
      </td>
    </tr>
  );
});

type CelProps = { cel: Cel; kolom: TabelKolom; meldingen: Melding[] | undefined; volgorde: number };

function InvulCel({ cel, kolom: { veld, soort }, meldingen, volgorde }: CelProps) {
  if (cel === null)
    return (
      <span className="ik-stil" title="niet van toepassing">
        n.v.t.
      </span>
    );
  if (typeof cel === 'object')
    return (
      <span className="ik-bekend" title="al eerder gemeld">
        {cel.bekend}
      </span>
    );
  const naam = celNaam(volgorde, veld);
  const fout = meldingen?.some(({ ernst }) => ernst !== 'waarschuwing');
  const gedeeld = {
    'aria-describedby': meldingen ? `e.${naam}` : undefined,
    'aria-invalid': fout || undefined,
    'aria-labelledby': `k.${veld} t.${volgorde}`,
    id: naam,
    name: naam,
  };
  return (
    <>
      {soort === 'ja-nee' ? (
        <input {...gedeeld} className="ik-vinkje" defaultChecked={cel === 'ja'} type="checkbox" />
      ) : soort === 'keuze' ? (
        <select {...gedeeld} className="ik-invul" defaultValue={cel.toLowerCase()}>
          <option value="">–</option>
          {niveaus.map(([waarde, label]) => (
            <option key={waarde} value={waarde}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...gedeeld}
          autoComplete="off"
          className={soort === 'uren' ? 'ik-invul ik-invul-uren' : 'ik-invul ik-invul-dag'}
          defaultValue={cel}
          inputMode={soort === 'uren' ? 'decimal' : 'numeric'}
        />
      )}
      <CelMeldingen id={`e.${naam}`} meldingen={meldingen} />
    </>
  );
}

function CelMeldingen({ id, meldingen }: { id?: string; meldingen: Melding[] | undefined }) {
  if (!meldingen) return null;
  return (
    <span id={id}>
      {meldingen.map(({ ernst, kort }) => (
        <span className={`ik-celmelding ik-celmelding-${ernst}`} key={kort}>
          {ernst === 'waarschuwing' ? `Let op: ${kort}` : kort}
        </span>
      ))}
    </span>
  );
}
