// The actions of reports.
import { publishedReportActions } from './publishedReport.actions.js';

export const actions = [...publishedReportActions];
