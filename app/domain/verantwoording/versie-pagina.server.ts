import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { formatPeriode } from '~/platform/format';
import { notFound } from '~/platform/http.server';
import { listGeschiedenis } from '../gebeurtenis/queries.server';
import { nietAangeleverd, onvolledig } from './model';
import { tekstvakken } from './onderdelen';
import { telModel } from './queries.server';
import { getVersieInBeheer, leesTeksten } from './queries-versies.server';
import { reeksen } from './reeksen';
import { inVolgorde } from './regio';
import { beoordeelVaststellen, rapportTeksten } from './rules';
import { rapportParams } from './vraag';

/** What stands above every page about a version. */
function kopVan({ versie, regio }: Awaited<ReturnType<typeof getVersieInBeheer>>) {
  return {
    id: versie.id,
    titel: `Voortgangsrapportage ${regio.naam}`,
    periode: formatPeriode(versie.van, versie.tot),
    nummer: versie.versienummer,
    status: versie.status,
    versie: versie.versie,
    params: rapportParams({ ...versie, regio }, versie.versienummer),
  };
}

/** The page where a region works on a version: columns, texts and history. */
export async function getVersiepagina(actor: Actor, id: string) {
  const beheerd = await getVersieInBeheer(actor, id);
  const [teksten, geschiedenis] = await Promise.all([
    leesTeksten(id),
    listGeschiedenis([['voortgangsrapportage', id]]),
  ]);
  return {
    kop: kopVan(beheerd),
    inclusief: beheerd.versie.inclusiefEerdereInstroom,
    kolommen: inVolgorde(beheerd.gemeenten, beheerd.versie.kolommen),
    vakken: tekstvakken
      // A region whose targets all have a place has no use for the last part.
      .filter(({ onderdeel, sleutel }) => onderdeel.sleutel !== 'overig' || teksten.has(sleutel))
      .map(({ sleutel, label }) => ({ sleutel, label, begin: begin(teksten.get(sleutel)?.tekst) })),
    geschiedenis,
  };
}

/** The first words of a text, to know it by. */
const begin = (tekst: string | undefined) =>
  tekst && tekst.length > 90 ? `${tekst.slice(0, 90).replace(/\s+\S*$/, '')}\u00a0…` : (tekst ?? null);

export async function getTekstpagina(actor: Actor, id: string, sleutel: string) {
  const beheerd = await getVersieInBeheer(actor, id);
  const vak = tekstvakken.find((bekend) => bekend.sleutel === sleutel) ?? notFound();
  const tekst = (await leesTeksten(id)).get(sleutel);
  return {
    kop: kopVan(beheerd),
    vak: { sleutel, label: vak.label, soort: vak.soort },
    tekst: { tekst: tekst?.tekst ?? '', bron: tekst?.bron ?? '' },
    versie: tekst?.versie ?? 0,
  };
}

/** What somebody must know before he fixes a version. */
export async function getVaststelling(actor: Actor, id: string, vandaag: Dag) {
  const beheerd = await getVersieInBeheer(actor, id);
  const { versie, regio, gemeenten } = beheerd;
  const oordeel = beoordeelVaststellen(versie, versie.tot, vandaag);
  const { van, tot, inclusiefEerdereInstroom, kolommen } = versie;
  const telling = { regio, van, tot, gemeenten, inclusiefEerdereInstroom, kolommen, rapportageId: id, vandaag };
  const model = await telModel(telling);
  const zonder = tekstvakken.filter(({ sleutel, soort }) => soort === 'toelichting' && !model.teksten[sleutel]);
  return {
    kop: kopVan(beheerd),
    weigering: oordeel.ok ? null : (rapportTeksten(oordeel)[0] ?? null),
    ontbreekt: onvolledig(model).map(
      (sleutel) =>
        `${reeksen[sleutel].naam}: ${nietAangeleverd(model, sleutel)
          .map(({ naam }) => naam)
          .join(', ')}`,
    ),
    zonderTekst: zonder.map(({ onderdeel }) => `${onderdeel.nummer} ${onderdeel.titel}`),
  };
}
