// The nouns of training.
import { Course } from './course.entity.js';
import { TrainingPlan } from './trainingPlan.entity.js';
import { TrainingSession } from './trainingSession.entity.js';

export const nouns = [Course, TrainingPlan, TrainingSession];
