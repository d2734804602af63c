// Nouns of assets: facilities, equipment, lines and what changed of them.
import { Asset } from './asset.entity.js';
import { AssetChange } from './assetChange.entity.js';
import { Facility } from './facility.entity.js';
import { NetworkLink } from './networkLink.entity.js';
import { ReplacementBatch } from './replacementBatch.entity.js';
import { StockTake } from './stockTake.entity.js';

export const nouns = [Facility, Asset, AssetChange, ReplacementBatch, NetworkLink, StockTake];
