// What the viewer may do with a record, so that pages offer no button that would be refused.
import { ID, Resolver } from 'type-graphql';
import { parseId } from '../graph/id.js';
import { rootField } from '../graph/rootField.js';
import type { Action } from './action.js';
import type { WritingContext } from './mutations.js';

/** Tells TypeGraphQL the root field; the actions are those of the schema. */
export function permittedField(actions: readonly Action[]): new () => object {
  class Permitted {
    async permittedActions(id: string, { writer, viewer, request }: WritingContext): Promise<string[]> {
      const { noun, key } = parseId(writer.model, id);
      const offered = actions.filter(a => a.on && writer.model.of(a.input.fields.find(f => f.name === a.on)!.target!()) === noun);
      const may = await Promise.all(offered.map(a => writer.permit(a, { [a.on!]: id }, viewer).then(() => a.suits?.(request.connection, key) ?? true, () => false)));
      return offered.filter((_, i) => may[i]).map(a => a.name);
    }
  }
  Resolver()(Permitted);
  rootField('query', Permitted, 'permittedActions', { type: () => [String], description: 'The actions that the viewer may do on this record: names of mutations.', args: [['id', () => ID, { description: 'A record.' }]] });
  return Permitted;
}
