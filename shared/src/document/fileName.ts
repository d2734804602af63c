// How a file is called: by what it holds and its reference date.

/** 2002-주요업무보고_기준일-2002-09-30.hwpx; without a date each item stands at its own. */
export function fileName(title: string, label: string, day: string, extension: string): string {
  return `${title.replaceAll(/[\\/:*?"<>|\s]+/g, '-').replace(/^[-.]+/, '')}_${label}-${day}.${extension}`;
}
