// The migrations in the order they are run.
import { Init1037620800000 } from './1037620800000-init.js';
import { History1764000000000 } from './1764000000000-history.js';
import { Identity1764000100000 } from './1764000100000-identity.js';
import { Calendar1764000200000 } from './1764000200000-calendar.js';
import { Council1764000300000 } from './1764000300000-council.js';
import { Workplan1764000400000 } from './1764000400000-workplan.js';
import { Enactments1764000310000 } from './1764000310000-enactments.js';
import { Publishing1764000500000 } from './1764000500000-publishing.js';
import { Live1764000600000 } from './1764000600000-live.js';
import { LongChanges1764000700000 } from './1764000700000-longChanges.js';
import { Views1764000800000 } from './1764000800000-views.js';
import { Indices1764000900000 } from './1764000900000-indices.js';
import { CoveringIndices1764001000000 } from './1764001000000-coveringIndices.js';

export const migrations = [Init1037620800000, History1764000000000, Identity1764000100000, Calendar1764000200000, Council1764000300000, Enactments1764000310000, Workplan1764000400000, Publishing1764000500000, Live1764000600000, LongChanges1764000700000, Views1764000800000, Indices1764000900000, CoveringIndices1764001000000];
