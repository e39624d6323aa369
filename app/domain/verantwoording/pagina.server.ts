import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { paths } from '~/platform/paths';
import { gevraagdRapport, zietExact } from './antwoord.server';
import { type Getekend, teken } from './beeld.server';
import type { Koppeling } from './links';
import { onvolledig, type Rapportmodel } from './model';
import { tekstvakken } from './onderdelen';
import type { Rapport } from './queries.server';
import { rapportParams } from './vraag';
import { wachtOp } from './wat-nu';
import { weergaveVan } from './weergave';

/** Everything on the page of the report. */
export async function getRapportpagina(request: Request, actor: Actor, vandaag: Dag) {
  const rapport = await gevraagdRapport(request, actor, vandaag);
  const { model, versie, versies } = rapport;
  const { onderdelen, titel, periode, kolommen } = weergaveVan(model, zietExact(actor));
  return {
    titel,
    periode,
    kolommen,
    onderdelen: await Promise.all(
      onderdelen.map(async ({ tabellen, ...onderdeel }) => ({
        ...onderdeel,
        tabellen: await Promise.all(
          tabellen.map(async ({ beeld, ...tabel }) => ({
            ...tabel,
            getekend:
              beeld && model.gemeenten.length > 0 ? opPagina(await teken(beeld, model.gemeenten, actor.thema)) : null,
          })),
        ),
        schrijven: schrijflinks(rapport, onderdeel.sleutel),
      })),
    ),
    koppeling: koppelingVan(actor, model),
    params: rapportParams(model, versie?.versienummer ?? null),
    versie: versie && {
      id: versie.id,
      nummer: versie.versienummer,
      status: versie.status,
      vastgesteldOp: versie.vastgesteldOp,
      vastgesteldDoor: versie.vastgesteldDoor,
    },
    versies: versies.map(({ versienummer, status }) => ({
      nummer: versienummer,
      status,
      params: rapportParams(model, versienummer),
    })),
    nuParams: rapportParams(model, null),
    regios: rapport.regios.map(({ slug, naam }) => ({ waarde: slug, label: naam })),
    vraag: { regio: model.regio.slug, van: model.van, tot: model.tot },
    watNu: wachtOp(rapport, onvolledig(model), vandaag),
  };
}

const opPagina = ({ titel, svg, legenda, rijen }: Getekend) => ({ titel, svg, legenda, rijen });

const schrijflinks = ({ bewerkbaar, versie }: Rapport, sleutel: string) =>
  bewerkbaar && versie?.status === 'concept'
    ? tekstvakken
        .filter(({ onderdeel }) => onderdeel.sleutel === sleutel)
        .map((vak) => ({
          label: vak.soort === 'toelichting' ? 'Schrijf de toelichting' : 'Schrijf het resultaat',
          href: paths.rapportversieDeel(versie.id, `teksten/${vak.sleutel}`),
        }))
    : [];

function koppelingVan({ permissions, scope }: Actor, model: Rapportmodel): Koppeling {
  const { telVanaf, van, tot, gemeenten } = model;
  const eigen = scope.soort === 'overheid' ? scope.gemeenteIds : [];
  const gemeenteIds = gemeenten.map(({ id }) => id).filter((id) => eigen.includes(id));
  return {
    trajecten: permissions.has('traject:lezen'),
    klachten: permissions.has('klacht:lezen'),
    cijfers: permissions.has('gemeentecijfer:invoeren'),
    kpis: permissions.has('kpi:lezen'),
    gemeenteIds,
    alles: gemeenteIds.length === gemeenten.length && eigen.length === gemeenten.length,
    telVanaf,
    van,
    tot,
  };
}
