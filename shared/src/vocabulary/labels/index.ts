// The labels of every noun and attribute, by name.
import { labels as assets } from './assets.js';
import { labels as budget } from './budget.js';
import { labels as calendar } from './calendar.js';
import { common, labels as values } from './common.js';
import { labels as council } from './council.js';
import { labels as history } from './history.js';
import { labels as identity } from './identity.js';
import { labels as informatization } from './informatization.js';
import type { AttributeLabel, NounLabel, NounLabels } from './labels.js';
import { labels as legal } from './legal.js';
import { labels as organization } from './organization.js';
import { labels as proposals } from './proposals.js';
import { labels as reports } from './reports.js';
import { labels as statistics } from './statistics.js';
import { labels as training } from './training.js';
import { labels as views } from './views.js';
import { labels as workplan } from './workplan.js';

const domains = [
  organization, workplan, budget, council, legal, assets, informatization,
  training, statistics, proposals, reports, views, calendar, identity, history, values,
];

/** Every labelled type in the order of its domain: the nouns, and the value objects kept in their rows. */
export const labelled: ReadonlyMap<string, NounLabels> = gathered();

/** The word for a noun: `nounLabel('Project')` is 사업, Project, Projects. */
export const nounLabel = (noun: string): NounLabel | undefined => labelled.get(noun)?._;

/** The head of an attribute's column; what every stored row has (id, version, …) is known under any noun. */
export function attributeLabel(noun: string, attribute: string): AttributeLabel | undefined {
  const own = labelled.get(noun);
  if (own && attribute !== '_' && Object.hasOwn(own, attribute)) return own[attribute];
  return Object.hasOwn(common, attribute) ? common[attribute] : undefined;
}

function gathered(): Map<string, NounLabels> {
  const all = new Map<string, NounLabels>();
  for (const [noun, labels] of domains.flatMap(domain => Object.entries(domain))) {
    if (all.has(noun)) throw new Error(`${noun} is labelled twice.`);
    all.set(noun, labels);
  }
  return all;
}
