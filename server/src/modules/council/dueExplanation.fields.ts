// The root field explainDue: how the due dates of a question follow from the rules, the holidays and the extensions known.
import { ID, Resolver } from 'type-graphql';
import { permitPast, permitted } from '../../graph/access.js';
import { dates } from '../../graph/collection.js';
import { revisionAt, type Request } from '../../graph/engine.js';
import type { Model } from '../../graph/model.js';
import { aliases, rowOf, rowsOf, type Context as RowContext } from '../../graph/row.js';
import { all, join, sql } from '../../graph/sql.js';
import { rootField } from '../../graph/rootField.js';
import { restored } from '../../writing/value.js';
import { questionDue } from '../calendar/dueBook.rules.js';
import type { Due } from '../calendar/due.rules.js';
import { readBook, type ReadAll } from '../calendar/readBook.rules.js';
import { DueExplanation, type ExplainedDue } from './dueExplanation.types.js';

interface Context {
  request: Request;
  /** Asks the graph as a report view does. */
  reporting: { ask<T>(document: string, variables: Record<string, unknown>, request: Request): Promise<T> };
  writer: { model: Model };
}

const QUESTION = `query DueOfQuestion($id: ID!, $asOf: Date!) {
  councilQuestion(id: $id, asOf: $asOf) {
    id kind askedOn firstDueOn firstInternalDueOn
    paper { receivedOn session { closesOn } }
    extensions(first: 100, orderBy: [{ field: DATE }]) { nodes { date newDueOn reason } }
  }
}`;

interface Question {
  id: string;
  kind: 'ORAL' | 'WRITTEN';
  askedOn: string;
  firstDueOn: string;
  firstInternalDueOn: string | null;
  paper: { receivedOn: string; session: { closesOn: string } };
  extensions: { nodes: { date: string; newDueOn: string; reason: string }[] };
}

export class DueExplanationFields {
  async explainDue(question: string, asOf: string | null | undefined, recordedAt: string | null | undefined, { request, reporting, writer }: Context): Promise<DueExplanation | null> {
    if (recordedAt) permitPast(request.access);
    const at: Request = recordedAt ? { ...request, recorded: await revisionAt(request.connection, recordedAt) } : request;
    const { councilQuestion: found } = await reporting.ask<{ councilQuestion: Question | null }>(QUESTION, { id: question, asOf: asOf ?? request.today }, at);
    if (!found) return null;
    const { id, kind, askedOn, firstDueOn, firstInternalDueOn, paper, extensions } = found;
    const { official, internal } = questionDue(await readBook(readerAt(writer.model, at)), {
      kind, receivedOn: paper.receivedOn, askedOn, sessionClosesOn: paper.session.closesOn, extensions: extensions.nodes,
      stated: { official: firstDueOn, internal: firstInternalDueOn },
    });
    return Object.assign(new DueExplanation(), { question: id, official: explained(official), internal: firstInternalDueOn === null ? null : explained(internal) });
  }
}

const explained = (due: Due | null): ExplainedDue | null =>
  due && { ...due, steps: due.steps.map(({ kind, date, text, basis }) => ({ kind, date, text: text.en, textKo: text.ko, basis })) };

/** Rows as they were known at the request's moment, those of every time: which of them hold on a day is for the rules to say. */
function readerAt(model: Model, { connection, access, recorded }: Request): ReadAll {
  return async (cls, names) => {
    const noun = model.of(cls);
    const context: RowContext = { model, access, recorded, asOf: sql`${''}`, aliases: aliases('d'), dialect: connection.dialect, spent: { conditions: 0, values: 0 } };
    const row = rowOf(noun, 't', context);
    const attributes = names.map(n => noun.attribute(n));
    const found = await connection.rows(sql`SELECT ${join(names.map(n => row(n)), ', ')} FROM ${rowsOf(noun, 't', context)} WHERE ${all([...row.recorded, ...permitted(access, noun, row)])} ORDER BY ${row('id')}`);
    return found.map(values => Object.fromEntries(attributes.map((a, i) => [a.name, restored(a, values[i])])) as never);
  };
}

Resolver()(DueExplanationFields);
rootField('query', DueExplanationFields, 'explainDue', {
  type: () => DueExplanation,
  nullable: true,
  description: 'How the due dates of a council question came about, step by step, with holidays and extensions known as of the date; null when there is no such question.',
  args: [['question', () => ID, { description: 'A council question.' }], ...dates],
});
