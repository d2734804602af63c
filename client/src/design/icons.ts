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
  save: [{ d: 'M8 2v8.500M4.500 7 8 10.500 11.500 7M3 13.500h10' }],
  down: [{ d: 'm4 6 4 4 4-4' }],
  up: [{ d: 'm4 10 4-4 4 4' }],
  document: [{ d: 'M3 1.8h6.5L13 5.3v9H3zM9.5 1.8v3.5H13M5.5 8h5M5.5 11h5' }],
  person: [{ d: 'M5.3 5a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0-5.400 0M2.800 14c.5-3 2.500-4.500 5.200-4.500s4.700 1.500 5.200 4.500' }],
  leave: [{ d: 'M9.500 2.500H3v11h6.500M6.500 8H14M11 5l3 3-3 3' }],
  clock: [{ d: ring }, { d: 'M8 4.500V8l2.500 1.500' }],
  plus: [{ d: 'M8 3v10M3 8h10' }],
  edit: [{ d: 'M3 13l.600-2.800 7.300-7.300 2.200 2.200-7.300 7.300zM9.400 4.400l2.200 2.200' }],
  search: [{ d: 'M2.500 7a4.500 4.500 0 1 0 9 0a4.500 4.500 0 1 0-9 0M10.500 10.500 14 14' }],
  more: [{ d: 'M3.500 8h.1M8 8h.1M12.500 8h.1' }],
  key: [{ d: 'M2 10.500a3 3 0 1 0 6 0a3 3 0 1 0-6 0M7.200 8.300 13.500 2M10.500 5l2.500 2.500' }],
  lock: [{ d: 'M3.500 7h9v7h-9zM5.500 7V4.500a2.500 2.500 0 0 1 5 0V7' }],
  check: [{ d: 'm3 8.5 3.300 3.300L13 5' }],
  calendar: [{ d: 'M2 3h12v11H2zM2 6.500h12M5 1.500v3M11 1.500v3' }],
  offline: [{ d: ring, as: 'dash' }],
  retry: [{ d: 'M13.5 8a5.5 5.5 0 1 1-1.7-4M13.5 1.5V4.5h-3' }],
} as const satisfies Record<string, readonly Part[]>;

export type IconName = keyof typeof shapes;

export const icons: Readonly<Record<IconName, readonly Part[]>> = shapes;
