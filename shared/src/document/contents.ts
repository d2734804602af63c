// The list of contents: the headings down to the items.
import type { Document, Heading } from './model.js';

export const contentsOf = ({ blocks }: Document): readonly Heading[] => blocks.filter(block => block.kind === 'heading').filter(({ rank }) => rank !== 'part');
