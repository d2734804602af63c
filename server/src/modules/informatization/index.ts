// Nouns of informatization: systems, how they change and spread, and what is counted of them.
import { InformationSystem } from './informationSystem.entity.js';
import { Metric } from './metric.entity.js';
import { MetricValue } from './metricValue.entity.js';
import { Rollout } from './rollout.entity.js';
import { SystemChange } from './systemChange.entity.js';
import { SystemIntegration } from './systemIntegration.entity.js';
import { SystemPhase } from './systemPhase.entity.js';
import { WorkDomain } from './workDomain.entity.js';

export const nouns = [InformationSystem, SystemChange, SystemIntegration, SystemPhase, WorkDomain, Rollout, Metric, MetricValue];
