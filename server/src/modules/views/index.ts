// The nouns of views.
import { SavedView } from './savedView.entity.js';

export const nouns = [SavedView];
