// The colours of charts on paper: those of the client's light theme (client/src/design/tokens.css), to which a test there holds them.
export const printColours = {
  '--data-1': '#063a74',
  '--data-2': '#bacbde',
  '--data-3': '#61758f',
  '--data-grid': '#cdd1d5',
  '--line-control': '#6d7882',
  '--surface-panel': '#ffffff',
  '--text': '#1e2124',
  '--text-muted': '#464c53',
  '--text-strong': '#131416',
  '--tone-bad': '#bd2c0f',
  '--tone-change': '#5917b8',
  '--tone-good': '#267337',
  '--tone-none': '#58616a',
  '--tone-warn': '#8a5c00',
} as const;

export type ChartColour = keyof typeof printColours;
