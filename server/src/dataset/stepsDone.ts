// The steps (추진일정) of the division's own plans that other rows show as done, with the day on which they show it.
// The document of September 2002 plans these steps; whether they were taken is part of the examples.
import type { Draft } from './draft.js';

export function markStepsDone(draft: Draft): void {
  const done = (step: string, ...days: readonly unknown[]): void => {
    const known = days.filter((day): day is string => typeof day === 'string').sort();
    if (known.length) draft.get('Milestone', step).doneOn = known.at(-1);
  };
  const days = (noun: string, attribute: string): unknown[] => draft.rows(noun).map(row => row[attribute]);
  const ofIdeas = (attribute: string): unknown[] => draft.rows('Idea').filter(idea => !idea.finding).map(idea => idea[attribute]);
  const ofAsset = (asset: string): unknown => draft.get('Asset', asset).acquiredOn;

  done('MS-III-council-1-1', ...draft.rows('FindingCheck').filter(check => check.year === 2002 && check.quarter === 'Q4').map(check => check.date));
  done('MS-III-council-2-1', draft.get('Publication', 'PUB-REGULATION-SUPPLEMENT-2002-2').issuedOn);
  done('MS-III-ict-3-4', ofAsset('COM-BACKBONE-2'));
  done('MS-III-ict-3-5', ofAsset('SRV-16'));
  done('MS-III-ict-3-6', ofAsset('SW-06'));
  done('MS-III-computing-2-1', draft.get('Survey', 'MINING-MFG-2001').endsOn);
  done('MS-III-computing-2-2', ...draft.rows('BudgetEntry').filter(e => e.line === 'BL-BASIC-UNIT' && e.kind === 'EXPENDITURE' && String(e.date) <= '2002-12-31').map(e => e.date));

  const plan = draft.get('BasicPlan', 'BASIC-PLAN-2002');
  done('MS-III-research-1-1', plan.draftedOn);
  done('MS-III-research-1-2', plan.fixedOn);
  done('MS-III-research-1-3', plan.publishedOn);
  done('MS-III-research-2-1', ...ofIdeas('receivedOn'));
  done('MS-III-research-2-2', ...days('IdeaReview', 'date'));
  done('MS-III-research-2-3', ...days('Award', 'date'));
  done('MS-III-research-2-4', ...ofIdeas('inPlaceOn'));
  done('MS-III-research-3-1', ...days('BenchmarkVisit', 'endsOn'));
}
