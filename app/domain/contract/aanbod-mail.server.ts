import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import type { Dag } from '~/platform/dates';
import { portalOrigin } from '~/platform/env.server';
import { formatPeriode, meervoud } from '~/platform/format';
import { mail } from '~/platform/mail.server';
import { paths } from '~/platform/paths';
import { db } from '../../../db/client';
import type { Write } from '../../../db/commit';
import { combinanten, gebruikers, lidmaatschappen } from '../../../db/schema';
import type { Contract } from './queries.server';

/** Which contractants a party belongs to: itself, or the combinaties that it is in. */
async function partijenAchter(contractantIds: readonly string[]): Promise<Map<string, Set<string>>> {
  const leden = await db
    .select({ combinatieId: combinanten.combinatieId, aanbiederId: combinanten.aanbiederId })
    .from(combinanten)
    .where(inArray(combinanten.combinatieId, [...contractantIds]));
  const achter = new Map(contractantIds.map((id) => [id, new Set([id])]));
  for (const { combinatieId, aanbiederId } of leden) {
    achter.set(aanbiederId, new Set([...(achter.get(aanbiederId) ?? []), combinatieId]));
  }
  return achter;
}

const tekst = (naam: string, contracten: readonly Contract[]) =>
  `Dag ${naam},\n\nEr ${contracten.length === 1 ? 'staat een contract' : `staan ${contracten.length} contracten`} klaar om te ondertekenen:\n\n${contracten
    .map(
      ({ id, nummer, gemeente, startDatum, eindDatum }) =>
        `- ${nummer}, ${gemeente.naam}, ${formatPeriode(startDatum, eindDatum)}: ${portalOrigin()}${paths.contract(id)}`,
    )
    .join('\n')}\n\nOnderteken volgens de afspraak met de gemeente. De gemeente legt de datum vast in het portaal.\n`;

/** One mail to every user of the aanbieders (and combinanten) about all contracts that were offered to them in this act. */
export async function aanbodMails({
  contracten,
  nu,
  vandaag,
}: {
  contracten: readonly Contract[];
  nu: string;
  vandaag: Dag;
}): Promise<Write[]> {
  const achter = await partijenAchter([...new Set(contracten.map(({ contractantId }) => contractantId))]);
  const lezers = await db
    .selectDistinct({ organisatieId: lidmaatschappen.organisatieId, email: gebruikers.email, naam: gebruikers.naam })
    .from(lidmaatschappen)
    .innerJoin(gebruikers, eq(gebruikers.id, lidmaatschappen.gebruikerId))
    .where(
      and(
        inArray(lidmaatschappen.organisatieId, [...achter.keys()]),
        eq(gebruikers.status, 'actief'),
        lte(lidmaatschappen.van, vandaag),
        or(isNull(lidmaatschappen.tot), gt(lidmaatschappen.tot, vandaag)),
      ),
    );
  return lezers.map(({ organisatieId, email, naam }) => {
    const eigen = contracten.filter(({ contractantId }) => achter.get(organisatieId)?.has(contractantId));
    return mail({
      aan: email,
      nu,
      onderwerp: `${meervoud(eigen.length, 'contract', 'contracten')} om te ondertekenen`,
      tekst: tekst(naam, eigen),
    });
  });
}
