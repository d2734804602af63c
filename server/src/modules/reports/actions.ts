// The actions of reports.
import { publishedReportActions } from './publishedReport.actions.js';
import { reportPartActions } from './reportPart.actions.js';

export const actions = [...publishedReportActions, ...reportPartActions];
