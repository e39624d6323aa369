import { paths } from '~/platform/paths';
import { WatNu } from '~/ui/wat-nu';

/** What a beheerder can do with a verband, or whom to ask. */
export function VerbandWatNu({ id, beheren }: { id: string; beheren: boolean }) {
  if (!beheren) return <WatNu wacht="Klopt hier iets niet? De beheerder van het portaal past verbanden aan." />;
  const item = (act: string) => paths.beheerItem('samenwerkingsverbanden', id, act);
  return (
    <WatNu
      stappen={[
        { titel: 'Gemeenten toevoegen', tekst: 'voor een of meer doelen.', href: item('toetreding') },
        { titel: 'Deelnames beëindigen', tekst: 'vanaf een dag.', href: item('uittreding') },
      ]}
    />
  );
}
