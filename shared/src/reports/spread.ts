// 합 계 and 주 차 장 are printed with their letters spread; they are read as one word.

/** Those letters, or null for an ordinary label. */
export const spreadOf = (label: string): readonly string[] | null => (/^[가-힣](\s+[가-힣]){1,3}$/.test(label.trim()) ? label.trim().split(/\s+/) : null);

export const closeUp = (label: string): string => spreadOf(label)?.join('') ?? label.trim();
