// The borders and grounds of cells: each different one once, in the order of their first use.
export type Rule = 'none' | 'thin' | 'heavy';

export interface Border {
  readonly left: Rule;
  readonly right: Rule;
  readonly top: Rule;
  readonly bottom: Rule;
  /** The ground: #EEF2F7; none when not given. */
  readonly fill?: string;
}

const NONE: Border = { left: 'none', right: 'none', top: 'none', bottom: 'none' };
const RULES = { none: ['NONE', '0.1'], thin: ['SOLID', '0.12'], heavy: ['SOLID', '0.5'] } as const;

export class Borders {
  private readonly known = new Map<string, number>();
  private readonly written: string[] = [];

  constructor() {
    // Pages and letters refer to the first, which draws nothing.
    this.idOf(NONE);
  }

  /** From 1, as HWPX counts them. */
  idOf(border: Border): number {
    const key = JSON.stringify([border.left, border.right, border.top, border.bottom, border.fill ?? '']);
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const id = this.written.length + 1;
    this.known.set(key, id);
    this.written.push(borderFill(id, border));
    return id;
  }

  xml(): string {
    return `<hh:borderFills itemCnt="${this.written.length}">${this.written.join('')}</hh:borderFills>`;
  }
}

function borderFill(id: number, border: Border): string {
  const side = (name: 'left' | 'right' | 'top' | 'bottom'): string => `<hh:${name}Border type="${RULES[border[name]][0]}" width="${RULES[border[name]][1]} mm" color="#000000"/>`;
  const ground = border.fill ? `<hc:fillBrush><hc:winBrush faceColor="${border.fill}" hatchColor="#000000" alpha="0"/></hc:fillBrush>` : '';
  return `<hh:borderFill id="${id}" threeD="0" shadow="0" centerLine="NONE" breakCellSeparateLine="0"><hh:slash type="NONE" Crooked="0" isCounter="0"/><hh:backSlash type="NONE" Crooked="0" isCounter="0"/>${side('left')}${side('right')}${side('top')}${side('bottom')}<hh:diagonal type="SOLID" width="0.1 mm" color="#000000"/>${ground}</hh:borderFill>`;
}
