/** `npm run beheer -- <command>`: what a beheerder does from the command line, without the server. */
import { parseArgs } from 'node:util';
import { loadEnvFile } from './settings.mjs';

loadEnvFile();

const gebruik = `Gebruik: npm run beheer -- <opdracht>
  migreer                                       werk de database bij
  vul demo                                      laad de demonstratie in een lege database
  vul landelijk                                 laad een verzonnen landelijke set in een lege database, om mee te meten
  audit:controleer                              controleer de ketting van gebeurtenissen
  kpi:herbouw                                   maak de tellingen van de KPI's opnieuw uit de gegevens
  gebruiker:maak --email … --naam … --rol … --organisatie …
                                                maak een account; de link om een wachtwoord te kiezen wordt getoond`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    email: { type: 'string' },
    naam: { type: 'string' },
    rol: { type: 'string' },
    organisatie: { type: 'string' },
  },
});

const opdracht = positionals.join(' ');

/** Each command imports what it needs, so that a wrong word answers at once and opens no database. */
const opdrachten: Record<string, () => Promise<string>> = {
  async migreer() {
    const { migrate } = await import('../db/migrate');
    const { loadReference } = await import('../seeds/reference');
    const stappen = await migrate();
    await loadReference();
    return stappen.length > 0 ? `Bijgewerkt: ${stappen.join(', ')}.` : 'De database was al bij.';
  },

  async 'vul demo'() {
    await opdrachten.migreer?.();
    const { heeftGebruikers } = await import('../app/domain/gebruiker/queries.server');
    if (await heeftGebruikers())
      throw new Error('De database heeft al gebruikers; de demonstratie gaat alleen in een lege database.');
    const { loadDemonstration } = await import('../seeds/stories');
    await loadDemonstration();
    return 'De demonstratie is geladen.';
  },

  async 'vul landelijk'() {
    await opdrachten.migreer?.();
    const { heeftGebruikers } = await import('../app/domain/gebruiker/queries.server');
    if (await heeftGebruikers())
      throw new Error('De database heeft al gebruikers; de landelijke set gaat alleen in een lege database.');
    const begin = performance.now();
    const { loadLandelijk } = await import('../seeds/landelijk');
    const regels = await loadLandelijk();
    const seconden = Math.round((performance.now() - begin) / 1000);
    return `De landelijke set is geladen: ${regels.toLocaleString('nl-NL')} regels in ${seconden} seconden. Log in met contractmanager@landelijk.example.`;
  },

  async 'audit:controleer'() {
    const { verifyChain } = await import('../db/audit');
    const uitkomst = await verifyChain();
    if (!uitkomst.ok) throw new Error(`De ketting klopt niet bij gebeurtenis ${uitkomst.volgnr}: ${uitkomst.reden}.`);
    return `De ketting klopt: ${uitkomst.aantal} gebeurtenissen, hoofd ${uitkomst.hoofd}.`;
  },

  async 'kpi:herbouw'() {
    const { herbouwTellingen } = await import('../app/domain/kpi/herbouw-writes.server');
    return `De tellingen zijn opnieuw gemaakt: ${await herbouwTellingen()}.`;
  },

  async 'gebruiker:maak'() {
    await opdrachten.migreer?.();
    const { email, naam, rol, organisatie } = values;
    const { uitnodigingForm } = await import('../app/domain/gebruiker/form');
    const { nodigUit } = await import('../app/domain/gebruiker/beheer.server');
    const { findOrganisatieByNaam } = await import('../app/domain/gebruiker/queries.server');
    const { gebruikerTeksten } = await import('../app/domain/gebruiker/redenen');
    const { now, today } = await import('../app/platform/clock.server');
    const gevonden = organisatie ? await findOrganisatieByNaam(organisatie) : undefined;
    if (!gevonden)
      throw new Error(
        'Noem met --organisatie de precieze naam van een organisatie die al bestaat, bijvoorbeeld "Portaalbeheer".',
      );
    const invoer = uitnodigingForm.safeParse({ email, naam, rol, organisatieId: gevonden.id });
    if (!invoer.success) throw new Error(invoer.error.issues.map(({ message }) => message).join(' '));
    const uitkomst = await nodigUit({ ...invoer.data, actor: null, vandaag: today(), nu: now() });
    if (!uitkomst.ok) throw new Error(gebruikerTeksten(uitkomst).join(' '));
    return uitkomst.value.link
      ? `Het account is gemaakt. Kies een wachtwoord via ${uitkomst.value.link}`
      : 'Het account bestond al en heeft er een rol bij.';
  },
};

const run = opdrachten[opdracht];
if (!run) {
  console.error(opdracht ? `Onbekende opdracht "${opdracht}".\n${gebruik}` : gebruik);
  process.exit(2);
}
try {
  console.log(await run());
} catch (error) {
  const melding = error instanceof Error ? error.message : String(error);
  const leeg = /no such table|relation .* does not exist/.test(melding);
  console.error(leeg ? 'De database is nog leeg: voer eerst "npm run beheer -- migreer" uit.' : melding);
  process.exitCode = 1;
} finally {
  const { closeDatabase } = await import('../db/client');
  await closeDatabase();
}
