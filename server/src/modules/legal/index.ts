// The nouns of the legal domain.
import { CounselOpinion } from './counselOpinion.entity.js';
import { Deadline } from './deadline.entity.js';
import { Lawsuit } from './lawsuit.entity.js';
import { LawsuitEvent } from './lawsuitEvent.entity.js';
import { LegalCounsel } from './legalCounsel.entity.js';
import { Regulation } from './regulation.entity.js';
import { RegulationChange } from './regulationChange.entity.js';
import { RegulationText } from './regulationText.entity.js';
import { RegulatoryReview } from './regulatoryReview.entity.js';
import { UpperLaw } from './upperLaw.entity.js';

export const nouns = [
  UpperLaw, Regulation, RegulationChange, RegulationText, RegulatoryReview, Lawsuit, LawsuitEvent, Deadline,
  LegalCounsel, CounselOpinion,
];
