// The nouns of organization.
import { Committee } from './committee.entity.js';
import { CommitteeDecision } from './committeeDecision.entity.js';
import { Division } from './division.entity.js';
import { Post } from './post.entity.js';
import { StaffingChange } from './staffingChange.entity.js';
import { StaffingQuota } from './staffingQuota.entity.js';
import { Team } from './team.entity.js';

export const nouns = [Division, Team, Post, StaffingQuota, StaffingChange, Committee, CommitteeDecision];
