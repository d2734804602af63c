// The changes of the contract as they are kept beside it, day by day: what is said of them in both languages, what was added, what breaks callers.
export interface ContractChange {
  readonly day: string;
  readonly ko: string;
  readonly en: string;
  readonly added: readonly { readonly name: string; readonly ko: string; readonly en: string }[];
  /** In the words of the check that would refuse it, `*` for anything. */
  readonly broken: readonly string[];
}

export function changesIn(text: string): readonly ContractChange[] {
  return text.split(/^## /m).slice(1).map((part) => {
    const [day = '', ...lines] = part.split('\n').map((line) => line.trim());
    const after = (mark: string): readonly string[] => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length).trim());
    return {
      day, ko: after('ko:').join(' '), en: after('en:').join(' '), broken: after('- '),
      added: after('+ ').map((line) => {
        const [name = '', ko = '', en = ''] = line.split('|').map((one) => one.trim());
        return { name, ko, en };
      }),
    };
  });
}
