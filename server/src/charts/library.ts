// The library that draws charts, read when the first one is drawn: as one file, which is there in a tenth of a second; its many modules take a second and 40 MB.
import type * as library from 'echarts/dist/echarts.esm.min.mjs';

export type Charts = typeof library;

export const chartLibrary = (): Promise<Charts> => import('echarts/dist/echarts.esm.min.mjs');
