// Evidence 근거: ties a statement to a record of any kind.
import { noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Statement } from './statement.entity.js';

@noun({ doc: '근거: a record of any kind that proves a statement. Items II-12…15, III-ict-1…4.' })
export class Evidence extends Stored {
  @one(() => Statement, 'The statement proved.') statement: Statement;
  @text('The noun of the proving record: InformationSystem.') noun: string;
  @text('Its code, by which the record is found.') record: string;
  @text('What the record shows, in a few words.') title: string;
}
