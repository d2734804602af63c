// The formats of a file, in the order in which an office asks for them. What a server cannot make it refuses itself, with its reason.

export const formats = ['hwpx', 'docx', 'xlsx', 'pdf', 'html', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

export const isFormat = (text: string): text is Format => formats.some((format) => format === text);
