// The report's items by their codes: I-2, II-6, III-ict-3.
export type Section = 'I' | 'II' | 'III';
export const fields = ['policy', 'budget', 'council', 'ict', 'computing', 'research'] as const;
export type Field = (typeof fields)[number];

export interface ItemCode {
  readonly section: Section;
  readonly field: Field | null;
  readonly number: number;
}

export function itemCodeOf(code: string): ItemCode | null {
  const [, section, field, number] = /^(I|II|III)-(?:([a-z]+)-)?(\d+)$/.exec(code) ?? [];
  const known = fields.find((name) => name === field) ?? null;
  if (!section || !number || (section === 'III') !== (known !== null)) return null;
  return { section: section as Section, field: known, number: Number(number) };
}

/** The first section is printed with □ in place of a number. */
export const numberOf = (code: ItemCode): string => (code.section === 'I' ? '' : String(code.number));

/** A view of the whole of III stands with the first item it lists. */
const homes: Readonly<Record<string, string>> = { III: 'III-ict-1' };
export const homeOf = (item: string): string => homes[item] ?? item;
