import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getPost } from '~/domain/portaal/queries.server';
import { postStatus } from '~/domain/portaal/status';
import { formatMoment } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { idParam } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Definitions } from '~/ui/definitions';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Status } from '~/ui/status';

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.onderwerp ?? 'Mail', 'Post');

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, 'post:lezen');
  const { aan, onderwerp, tekst, status, pogingen, gemaaktOp, verzondenOp, fout } = await getPost(
    idParam(params, 'id'),
  );
  return {
    onderwerp,
    tekst,
    status,
    gegevens: [
      { label: 'Aan', waarde: aan },
      { label: 'Gemaakt op', waarde: formatMoment(gemaaktOp) },
      { label: 'Verzonden op', waarde: verzondenOp ? formatMoment(verzondenOp) : 'nog niet' },
      { label: 'Pogingen', waarde: String(pogingen) },
      ...(fout ? [{ label: 'Fout', waarde: fout }] : []),
    ],
  };
}

export default function PostDetail() {
  const { onderwerp, tekst, status, gegevens } = useLoaderData<typeof loader>();
  return (
    <Page
      aside={
        <Card title="Verzending">
          <Definitions items={gegevens} />
        </Card>
      }
      breadcrumb={[
        { label: 'Beheer', to: paths.beheer() },
        { label: 'Post', to: paths.beheer('post') },
      ]}
      status={<Status toon={postStatus[status].tone}>{postStatus[status].label}</Status>}
      title={onderwerp}
    >
      <Card>
        <p className="ik-letterlijk">{tekst}</p>
      </Card>
    </Page>
  );
}
