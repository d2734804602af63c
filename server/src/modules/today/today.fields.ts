// The root field today.
import { Resolver } from 'type-graphql';
import { dates } from '../../graph/collection.js';
import type { ExecutorContext } from '../../graph/executor.js';
import { requestAt } from '../../graph/requestAt.js';
import { rootField } from '../../graph/rootField.js';
import type { Viewer } from '../../identity/viewer.js';
import { feedOf, type Asking } from './feed.js';
import { Today } from './today.types.js';

type TodayContext = ExecutorContext & { viewer: Viewer; reporting: Asking };

export class TodayFields {
  async today(asOf: string | null | undefined, recordedAt: string | null | undefined, { request, viewer, reporting }: TodayContext): Promise<Today> {
    const at = await requestAt(request, recordedAt);
    return feedOf(viewer, { asking: reporting, request: at, asOf: asOf ?? at.today }) as Promise<Today>;
  }
}

Resolver()(TodayFields);
rootField('query', TodayFields, 'today', { type: () => Today, description: '오늘: what is overdue, due and soon due, and what waits for whoever asks.', args: dates });
