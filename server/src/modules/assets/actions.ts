// The actions of assets.
import type { Action } from '../../writing/action.js';
import { assetActions } from './asset.actions.js';
import { assetChangeActions } from './assetChange.actions.js';
import { facilityActions } from './facility.actions.js';
import { networkLinkActions } from './networkLink.actions.js';
import { replacementActions } from './replacement.actions.js';
import { stockTakeActions } from './stockTake.actions.js';

export const actions: Action[] = [...facilityActions, ...assetActions, ...assetChangeActions, ...replacementActions, ...networkLinkActions, ...stockTakeActions];
