// Every noun of the graph, by domain.
import { Change } from '../graph/change.entity.js';
import { Revision } from '../graph/revision.entity.js';
import { nouns as assets } from './assets/index.js';
import { nouns as budget } from './budget/index.js';
import { nouns as calendar } from './calendar/index.js';
import { nouns as council } from './council/index.js';
import { nouns as identity } from './identity/index.js';
import { nouns as informatization } from './informatization/index.js';
import { nouns as legal } from './legal/index.js';
import { nouns as organization } from './organization/index.js';
import { nouns as proposals } from './proposals/index.js';
import { nouns as reports } from './reports/index.js';
import { nouns as statistics } from './statistics/index.js';
import { nouns as training } from './training/index.js';
import { nouns as views } from './views/index.js';
import { nouns as workplan } from './workplan/index.js';

export const nouns = [
  Revision, Change, ...identity,
  ...organization, ...workplan, ...budget, ...calendar, ...council, ...legal, ...assets,
  ...informatization, ...training, ...statistics, ...proposals, ...reports, ...views,
];
