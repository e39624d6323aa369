import { type Rol, rolNamen } from '~/platform/permissions';
import { Confirm } from '~/ui/confirm';
import { Empty } from '~/ui/empty';
import { DataTable } from '~/ui/table';
import { Dag } from '~/ui/value';

type Lidmaatschap = { id: string; rol: Rol; organisatieNaam: string; van: string; tot: string | null };

/** The memberships of a user, ended ones too; a running one can be ended here. */
export function Rollen({ rollen }: { rollen: Lidmaatschap[] }) {
  return (
    <DataTable
      caption="Rollen van deze gebruiker"
      captionHidden
      columns={[
        { key: 'rol', kop: 'Rol', cel: (rij) => rolNamen[rij.rol] },
        { key: 'organisatie', kop: 'Organisatie', cel: (rij) => rij.organisatieNaam },
        { key: 'van', kop: 'Sinds', cel: (rij) => <Dag dag={rij.van} /> },
        {
          key: 'tot',
          kop: 'Tot',
          cel: (rij) =>
            rij.tot ? (
              <Dag dag={rij.tot} />
            ) : (
              <Confirm
                bevestig="Ja, beëindig deze rol"
                label="Beëindig"
                values={{ daad: 'beeindig-rol', lidmaatschapId: rij.id }}
              >
                <p>
                  De rol {rolNamen[rij.rol]} bij {rij.organisatieNaam} eindigt vandaag.
                </p>
              </Confirm>
            ),
        },
      ]}
      empty={<Empty title="Deze gebruiker heeft nog geen rol" />}
      rowKey={(rij) => rij.id}
      rows={rollen}
    />
  );
}
