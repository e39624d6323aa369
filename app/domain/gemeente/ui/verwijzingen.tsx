import type { ReactNode } from 'react';
import { meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';

type Verwijzingen = {
  contracten: { id: string; nummer: string; naam: string }[];
  percelen: { nummer: string; perceel: number; naam: string }[];
  verbanden: { id: string; naam: string }[];
  regelingen: { id: string; naam: string }[];
  gebruikers: number;
};

const lijst = (namen: ReactNode[]) =>
  namen.map((naam, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list is rendered once and never changes order
    <span key={index}>
      {index > 0 ? ', ' : null}
      {naam}
    </span>
  ));

/** What refers to a gemeente that is about to end; the beheerder cannot open contracts, so those are named only. */
export function VerwijzingenNaar({ verwijzingen, naam }: { verwijzingen: Verwijzingen; naam: string }) {
  const { contracten, percelen, verbanden, regelingen, gebruikers } = verwijzingen;
  const regels = [
    contracten.length > 0 && {
      key: 'contracten',
      kop: `${meervoud(contracten.length, 'contract dat', 'contracten die')} nog ${contracten.length === 1 ? 'loopt' : 'lopen'}`,
      namen: contracten.map(({ nummer }) => nummer),
      gevolg: 'De opvolger neemt ze van rechtswege over; ze blijven op deze naam staan.',
    },
    percelen.length > 0 && {
      key: 'percelen',
      kop: `${meervoud(percelen.length, 'perceel dat', 'percelen die')} nog niet klaar ${percelen.length === 1 ? 'is' : 'zijn'}`,
      namen: percelen.map((rij) => `${rij.nummer} perceel ${rij.perceel} (${rij.naam})`),
      gevolg: 'Zet daar de opvolger bij de deelnemers.',
    },
    verbanden.length > 0 && {
      key: 'verbanden',
      kop: meervoud(verbanden.length, 'samenwerkingsverband', 'samenwerkingsverbanden'),
      namen: verbanden.map(({ id, naam }) => (
        <a href={paths.beheerItem('samenwerkingsverbanden', id)} key={id}>
          {naam}
        </a>
      )),
      gevolg: 'Hieronder kiest u of de deelnames overgaan.',
    },
    regelingen.length > 0 && {
      key: 'regelingen',
      kop: meervoud(regelingen.length, 'meelifregeling', 'meelifregelingen'),
      namen: regelingen.map(({ naam }) => naam),
      gevolg: 'Laat daar de opvolger toe.',
    },
    gebruikers > 0 && {
      key: 'gebruikers',
      kop: `${meervoud(gebruikers, 'gebruiker', 'gebruikers')} met een rol bij ${naam}`,
      namen: [],
      gevolg: 'Geef hun een rol bij de opvolger.',
    },
  ].filter((regel) => regel !== false);
  if (regels.length === 0) {
    return (
      <Alert soort="info" title="Niets verwijst nog naar deze gemeente">
        <p>Geen lopende contracten, percelen, samenwerkingsverbanden, regelingen of gebruikers.</p>
      </Alert>
    );
  }
  return (
    <Alert soort="let-op" title="Dit verwijst nog naar deze gemeente">
      <ul>
        {regels.map(({ key, kop, namen, gevolg }) => (
          <li key={key}>
            <strong>{kop}</strong>
            {namen.length > 0 ? <>: {lijst(namen)}</> : null}. {gevolg}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
