// The subscription `changed`.
import { GraphQLError } from 'graphql';
import { Ctx, ID, Resolver, Root, Subscription } from 'type-graphql';
import { forbidden, type Access } from '../graph/access.js';
import { badInput, parseId } from '../graph/id.js';
import type { Model } from '../graph/model.js';
import { args } from '../graph/types.js';
import { permitRoot } from '../identity/rootPolicy.js';
import type { Viewer } from '../identity/viewer.js';
import type { Bell } from './bell.js';
import { ChangeNotice, type Noticed } from './notice.js';
import { Subscriber, type Listening } from './subscriber.js';

/** What a stream brings; other requests bring no `listening`. */
export interface LiveContext {
  viewer: Viewer;
  bell: Bell;
  model: Model;
  listening: Listening;
}

interface Asked {
  nouns?: readonly string[] | null;
  records?: readonly string[] | null;
}

/** Names one stream may give. */
const MOST_NAMES = 200;

export class ChangedFields {
  /** The last of a stream may say why it ends. */
  changed(_nouns: unknown, _records: unknown, notice: Noticed | GraphQLError): ChangeNotice {
    if (notice instanceof GraphQLError) throw notice;
    return notice;
  }
}

async function subscribe({ nouns, records }: Asked, { viewer, bell, model, listening }: LiveContext): Promise<AsyncGenerator<Noticed | GraphQLError>> {
  permitRoot('changed', viewer);
  for (const [path, list] of Object.entries({ nouns, records })) if ((list?.length ?? 0) > MOST_NAMES) throw badInput(`At most ${MOST_NAMES} ${path}; ask for all changes of a noun instead.`, path);
  for (const noun of nouns ?? []) permitNoun(noun, model, listening.access());
  for (const id of records ?? []) permitNoun(parseId(model, id).noun.name, model, listening.access());
  const subscriber = new Subscriber(listening, nouns ? new Set(nouns) : null, records ? new Set(records) : null);
  await bell.listen(subscriber);
  const release = () => bell.release(subscriber);
  listening.signal.addEventListener('abort', release, { once: true });
  if (listening.signal.aborted) release();
  return until(subscriber, release);
}

async function* until(subscriber: Subscriber, release: () => void): AsyncGenerator<Noticed | GraphQLError> {
  try {
    yield* subscriber.notices();
  } finally {
    release();
  }
}

function permitNoun(name: string, model: Model, access: Access): void {
  const noun = model.named(name);
  if (!noun) throw badInput(`${JSON.stringify(name.slice(0, 60))} is no noun of this graph; CouncilQuestion is one.`, 'nouns');
  if (access.rows(noun) === 'none') throw forbidden(`Your role may not read ${name}.`);
}

Resolver()(ChangedFields);
const { prototype } = ChangedFields;
args(ChangedFields, 'changed', [['nouns', () => [String]], ['records', () => [ID]]]);
Root()(prototype, 'changed', 2);
Ctx()(prototype, 'changed', 3);
Subscription(() => ChangeNotice, {
  description: 'Changes as they are made, of records that may be read: those named, and all of the nouns named; of everything when neither is given. Asked at /graphql/stream (text/event-stream).',
  subscribe: ({ args: asked, context }) => subscribe(asked as Asked, context as LiveContext),
})(prototype, 'changed', Object.getOwnPropertyDescriptor(prototype, 'changed')!);
