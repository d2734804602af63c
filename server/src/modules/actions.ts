// Every action of the graph, by domain.
import { actions as assets } from './assets/actions.js';
import { actions as budget } from './budget/actions.js';
import { actions as calendar } from './calendar/actions.js';
import { actions as council } from './council/actions.js';
import { actions as history } from './history/revert.actions.js';
import { undoImport } from './history/undoImport.action.js';
import { actions as identity } from './identity/actions.js';
import { actions as informatization } from './informatization/actions.js';
import { actions as legal } from './legal/actions.js';
import { actions as organization } from './organization/actions.js';
import { actions as proposals } from './proposals/actions.js';
import { actions as reports } from './reports/actions.js';
import { actions as statistics } from './statistics/actions.js';
import { actions as training } from './training/actions.js';
import { actions as views } from './views/actions.js';
import { actions as workplan } from './workplan/actions.js';

const verbs = [
  ...organization, ...workplan, ...budget, ...calendar, ...council, ...legal, ...assets, ...informatization,
  ...training, ...statistics, ...proposals, ...reports, ...views, ...identity, ...history,
];

export const actions = [...verbs, undoImport(verbs)];
