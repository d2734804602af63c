// The nouns of identity.
import { User } from './user.entity.js';

export const nouns = [User];
