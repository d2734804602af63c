// The actions of training.
import { trainingActions } from './training.actions.js';

export const actions = trainingActions;
