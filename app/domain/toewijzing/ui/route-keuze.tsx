import { Button } from '@amsterdam/design-system-react/dist/Button';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { type Leerroute, leerrouteNamen } from '../../aanbesteding/status';

/** Asks for another leerroute; the contracts below follow. A form of its own that only looks something up. */
export function RouteKeuze({ id, route }: { id: string; route: Leerroute }) {
  return (
    <Card title="Verandert ook de leerroute?">
      <form action={paths.toewijzingAct(id, 'overdracht')} className="ik-filters" method="get">
        <div className="ik-filter">
          <label className="ams-label" htmlFor="overdracht-route">
            Leerroute
          </label>
          <select className="ams-select" defaultValue={route} id="overdracht-route" key={route} name="leerroute">
            {Object.entries(leerrouteNamen).map(([waarde, label]) => (
              <option key={waarde} value={waarde}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <Button type="submit" variant="secondary">
          Toon de contracten
        </Button>
      </form>
    </Card>
  );
}
