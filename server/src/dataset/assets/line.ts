// One line with the change that opened it.
import type { Draft } from '../draft.js';

export const BACKBONE = 'COM-BACKBONE-1';

export interface NewLine {
  code: string;
  kind: 'HIGH_SPEED' | 'LAN' | 'OPTICAL';
  aEnd: string;
  bEnd: string;
  aAsset?: string;
  bAsset?: string;
  carrier?: string;
  openedOn: string;
}

/** Adds a line; the change that opened it says its bandwidth in Mbps. */
export function addLine(draft: Draft, line: NewLine, bandwidth: number): void {
  draft.add('NetworkLink', { ...line, origin: 'GENERATED' });
  addOpening(draft, line.code, line.openedOn, bandwidth, line.kind === 'LAN' ? 'LAN 회선 개통' : '회선 개통');
}

export function addOpening(draft: Draft, link: string, date: string, bandwidth: number, text: string): void {
  draft.add('AssetChange', {
    key: `AC-${link}-OPENED`, link, quantity: 1, date, precision: 'DAY', kind: 'INSTALLED', attribute: 'bandwidth', after: bandwidth, unit: 'Mbps', text, origin: 'GENERATED',
  });
}
