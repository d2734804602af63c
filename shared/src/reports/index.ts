// Every report view, in the order of the report.
import { majorProjects } from './majorProjects.js';
import type { ReportView } from './view.js';

export const views: readonly ReportView[] = [
  majorProjects,
];

export const viewOf = (id: string): ReportView | undefined => views.find(v => v.id === id);
