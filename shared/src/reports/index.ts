// Every report view, in the order of the report.
import type { ReportView } from './view.js';

export const views: readonly ReportView[] = [];

export const viewOf = (id: string): ReportView | undefined => views.find(v => v.id === id);
