// Reading what was published: tables as they stood, and whether they still are what was published. Public.
import { Field, ID, ObjectType, Resolver } from 'type-graphql';
import { keyOf } from '../../graph/id.js';
import type { Request } from '../../graph/engine.js';
import { rootField } from '../../graph/rootField.js';
import { name, sql } from '../../graph/sql.js';
import { freeze, hashOf, publishedTables, thawed, unchanged } from './publishing.js';
import { PublishedReport } from './publishedReport.entity.js';
import type { ReportContext } from './report.fields.js';
import type { Reporting } from './reporting.js';
import { ReportTable } from './report.types.js';

@ObjectType({ description: 'Whether a published report is still what was published.' })
export class Verification {
  @Field(() => String, { description: 'The hash given when it was published.' }) hash: string;
  @Field(() => String, { description: 'The hash of its tables as they are kept now.' }) keptHash: string;
  @Field(() => Boolean, { description: 'Every table and the whole have the hash they were published with.' }) unchanged: boolean;
  @Field(() => String, { nullable: true, description: 'The hash of the same views computed again from the records of its revision; null unless asked for, and for the public.' }) recomputedHash: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the records of its revision still give the very same tables.' }) reproducible: boolean | null;
}

export class PublishedFields {
  async publishedTables(report: string, view: string | null | undefined, { request, writer }: ReportContext): Promise<ReportTable[]> {
    const key = keyOf(writer.model, writer.model.of(PublishedReport), report);
    return (await publishedTables(request.connection, key, view ?? undefined)).map(thawed);
  }

  async verifyPublishedReport(report: string, recompute: boolean | null | undefined, { request, reporting, writer }: ReportContext): Promise<Verification | null> {
    const noun = writer.model.of(PublishedReport);
    const [found] = await request.connection.rows(sql`SELECT hash, revision, as_of FROM ${name(noun.table)} WHERE id = ${keyOf(writer.model, noun, report)}`);
    if (!found) return null;
    const [hash, revision, asOf] = [String(found[0]), Number(found[1]), found[2] as string | null];
    const kept = await publishedTables(request.connection, keyOf(writer.model, noun, report));
    const keptHash = hashOf(kept);
    const again = recompute && request.access.signedIn ? await recomputed(reporting, request, asOf, revision) : null;
    return { hash, keptHash, unchanged: keptHash === hash && kept.every(unchanged), recomputedHash: again, reproducible: again === null ? null : again === hash };
  }
}

/** Computed once a request, however often it is asked for. */
const computed = new WeakMap<Request, Map<string, Promise<string>>>();

function recomputed(reporting: Reporting, request: Request, asOf: string | null, revision: number): Promise<string> {
  const known = computed.get(request) ?? new Map<string, Promise<string>>();
  computed.set(request, known);
  const key = `${asOf} ${revision}`;
  const found = known.get(key) ?? freeze(reporting, request, asOf, revision).then(f => f.hash);
  known.set(key, found);
  return found;
}

const report = ['report', () => ID, { description: 'A published report.' }] as const;

Resolver()(PublishedFields);
rootField('query', PublishedFields, 'publishedTables', {
  type: () => [ReportTable], description: 'The tables of a published report, as they were answered when it was published. Public.',
  args: [report, ['view', () => String, { nullable: true, description: 'Only this view.' }]],
});
rootField('query', PublishedFields, 'verifyPublishedReport', {
  type: () => Verification, nullable: true, description: 'Whether a published report is still what was published; null when there is none. Public.',
  args: [report, ['recompute', () => Boolean, { nullable: true, description: 'Also compute the tables again from the records of its revision; for those who are signed in.' }]],
});
