// Generated rows of organization: what stands around the divisions and committees that the document names.
import type { Draft } from './draft.js';
import { addCommittees } from './organization/committees.js';
import { addDivisions } from './organization/divisions.js';
import { addPosts } from './organization/posts.js';
import { addStaffing } from './organization/staffing.js';

export function generateOrganization(draft: Draft): void {
  addDivisions(draft);
  addPosts(draft);
  addStaffing(draft);
  addCommittees(draft);
}
