// The nouns of proposals.
import { Award } from './award.entity.js';
import { BasicPlan } from './basicPlan.entity.js';
import { BasicPlanItem } from './basicPlanItem.entity.js';
import { BenchmarkFinding } from './benchmarkFinding.entity.js';
import { BenchmarkTeam } from './benchmarkTeam.entity.js';
import { BenchmarkVisit } from './benchmarkVisit.entity.js';
import { Idea } from './idea.entity.js';
import { IdeaReview } from './ideaReview.entity.js';
import { Pledge } from './pledge.entity.js';

export const nouns = [BasicPlan, BasicPlanItem, Pledge, Idea, IdeaReview, Award, BenchmarkTeam, BenchmarkVisit, BenchmarkFinding];
