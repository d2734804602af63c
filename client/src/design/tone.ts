// The six tones of a sign. A tone is never the only sign: an icon and a word stand with it.
export type Tone = 'good' | 'calm' | 'bad' | 'warn' | 'change' | 'none';
