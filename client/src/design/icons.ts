// The icons, drawn on 16 × 16. A part is a line unless it says: fill (solid), knock (drawn in the colour of the ground).
interface Part {
  readonly d: string;
  readonly as?: 'fill' | 'knock' | 'dash';
}

const ring = 'M1.8 8a6.2 6.2 0 1 0 12.4 0a6.2 6.2 0 1 0-12.4 0';

const shapes = {
  good: [{ d: ring, as: 'fill' }, { d: 'm5 8.2 2.2 2.2L11.2 6', as: 'knock' }],
  bad: [{ d: 'M8 1.6 15 13.8H1z', as: 'fill' }, { d: 'M8 6.2v3.6M8 11.6v.1', as: 'knock' }],
  warn: [{ d: ring }, { d: 'M6.4 5.6v4.8M9.6 5.6v4.8' }],
  calm: [{ d: ring }, { d: 'M6.4 5v6l4.6-3z', as: 'fill' }],
  change: [{ d: 'M2.5 6h9.5l-2.5-2.5M13.5 10H4l2.5 2.5' }],
  none: [{ d: ring, as: 'dash' }, { d: 'M5.5 8h5' }],
  info: [{ d: ring }, { d: 'M8 7.3v3.9M8 4.9v.1' }],
  contrast: [{ d: ring }, { d: 'M8 1.8a6.2 6.2 0 0 1 0 12.4z', as: 'fill' }],
  language: [{ d: ring }, { d: 'M1.8 8h12.4M8 1.8c4 4 4 8.4 0 12.4M8 1.8c-4 4-4 8.4 0 12.4' }],
  close: [{ d: 'm4 4 8 8M12 4l-8 8' }],
  print: [{ d: 'M4 6V2h8v4M4 12H2V6h12v6h-2' }, { d: 'M4 10h8v4H4z' }],
  copy: [{ d: 'M5 5h9v9H5z' }, { d: 'M11 5V2H2v9h3' }],
  code: [{ d: 'm5.5 4-4 4 4 4M10.5 4l4 4-4 4' }],
  table: [{ d: 'M2 3h12v10H2z' }, { d: 'M2 6.5h12M2 9.7h12M6.5 3v10' }],
  lines: [{ d: 'M2 3.5h1M2 8h1M2 12.5h1M6 3.5h8M6 8h8M6 12.5h8' }],
  open: [{ d: 'M6 3H3v10h10v-3M9 2.5h4.5V7M13 3 7.5 8.5' }],
  link: [{ d: 'M6.5 9.5 9.5 6.5M7 4.5l1.8-1.8a2.8 2.8 0 0 1 4 4L11 8.5M5 7.5 3.2 9.3a2.8 2.8 0 0 0 4 4L9 11.5' }],
  right: [{ d: 'm6 4 4 4-4 4' }],
  left: [{ d: 'm10 4-4 4 4 4' }],
  down: [{ d: 'm4 6 4 4 4-4' }],
  up: [{ d: 'm4 10 4-4 4 4' }],
  document: [{ d: 'M3 1.8h6.5L13 5.3v9H3zM9.5 1.8v3.5H13M5.5 8h5M5.5 11h5' }],
  offline: [{ d: ring, as: 'dash' }],
  retry: [{ d: 'M13.5 8a5.5 5.5 0 1 1-1.7-4M13.5 1.5V4.5h-3' }],
} as const satisfies Record<string, readonly Part[]>;

export type IconName = keyof typeof shapes;

export const icons: Readonly<Record<IconName, readonly Part[]>> = shapes;
