// The nouns of reports.
import { Evidence } from './evidence.entity.js';
import { Publication } from './publication.entity.js';
import { PublishedReport } from './publishedReport.entity.js';
import { ReportEdition } from './reportEdition.entity.js';
import { ReportItem } from './reportItem.entity.js';
import { ReportedFigure } from './reportedFigure.entity.js';
import { Statement } from './statement.entity.js';

export const nouns = [ReportEdition, ReportItem, Statement, Evidence, ReportedFigure, Publication, PublishedReport];
