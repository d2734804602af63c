// The network in the reader's words: what a node and a line are called, and what is said of them.
import { useText } from '@/i18n';
import { codeTone, codeWords } from '@/parts/codeWords';
import type { DrawnNode } from './drawing';
import { placeOf, stateOf, terminalKinds, type Count, type Gear, type Line, type Net } from './net';

/** 라우터(인터넷): what it is, and which. */
function gearName(name: string): { readonly name: string; readonly part: string } {
  const [, before, part] = /^(.+?)\s*\((.+)\)$/.exec(name) ?? [null, name, ''];
  return { name: before ?? name, part: part ?? '' };
}

export function useNetWords(net: () => Net) {
  const { t, locale } = useText();
  const number = (value: number): string => value.toLocaleString(locale.value);
  const code = (list: string, value: string): string => codeWords(list, value, locale.value);
  const counts = (list: readonly Count[] | undefined): string => (list ?? []).map((one) => t('network.kindCount', { kind: code('AssetKind', one.kind), count: number(one.count) })).join(' · ');

  /** The division that uses it, where the place is another's. */
  const user = (gear: Gear): string | null => (gear.division && gear.division.id !== net().places.get(gear.place)?.division.id ? gear.division.name : null);
  /** A place or equipment by its name; equipment with the place it stands in. Terminals are all called alike, and go by their number. */
  const called = (id: string): string => {
    const gear = net().gears.get(id);
    if (!gear) return net().places.get(id)?.name ?? id;
    const place = net().places.get(gear.place)?.name ?? '';
    if (terminalKinds.includes(gear.kind)) return `${place} ${gear.code}`;
    return [place, gear.name, user(gear) ? `(${user(gear)})` : ''].filter(Boolean).join(' ');
  };
  const speed = (line: Line): string => (line.bandwidth === null ? t('network.noSpeed') : `${number(line.bandwidth)}Mbps`);
  const state = (line: Line): string => {
    const status = stateOf(net(), line);
    return status === 'IN_USE' ? t('network.inService') : code('AssetStatus', status);
  };
  const tone = (line: Line) => (stateOf(net(), line) === 'IN_USE' ? 'good' : (codeTone('AssetStatus', stateOf(net(), line)) ?? 'warn'));
  const kind = (line: Pick<Line, 'kind'>): string => code('LinkKind', line.kind);
  const lineFacts = (line: Line): string => `${kind(line)} ${speed(line)}, ${state(line)}`;

  /** The lines by which it hangs on the network. */
  const linesOf = (node: DrawnNode): readonly Line[] => {
    const members = new Set(node.members);
    return net().lines.filter(({ from, to }) => members.has(to) !== members.has(from));
  };
  const lead = (node: DrawnNode): readonly Line[] => {
    const members = new Set(node.members);
    const up = linesOf(node).filter(({ to }) => members.has(to));
    return up.length ? up : linesOf(node);
  };
  const title = (node: DrawnNode): string => {
    const [first = ''] = node.members;
    if (node.as === 'place') return net().places.get(node.id)?.name ?? node.id;
    if (node.as === 'more') return t('network.more', { count: number(node.members.length) });
    const gear = net().gears.get(first);
    if (node.as === 'group') return code('AssetKind', gear?.kind ?? '');
    return node.spot === 'row' && gear ? rowTitle(gear) : gearName(gear?.name ?? first).name;
  };
  /** Alike in a row are told apart: terminals by their number, a division's own switches by the division. */
  const rowTitle = (gear: Gear): string => {
    if (terminalKinds.includes(gear.kind)) return gear.code;
    const other = user(gear);
    return other ? [other, /-(\d+)$/.exec(gear.code)?.[1]].filter(Boolean).join(' ') : gear.name;
  };
  const brief = (lines: readonly Line[]): string => {
    const [line, ...others] = lines;
    if (!line) return t('network.noLine');
    if (others.length) return t('network.lines', { count: number(lines.length) });
    return state(line) === t('network.inService') ? speed(line) : `${speed(line)} · ${state(line)}`;
  };
  const detail = (node: DrawnNode): string => {
    const [first = ''] = node.members;
    const gear = net().gears.get(first);
    if (node.as === 'group') return t('network.units', { count: number(node.members.length) });
    if (node.as === 'more') return '';
    if (node.as === 'place') return [brief(lead(node)), node.zone === 'left' ? counts(net().kept.get(node.id)?.filter((one) => one.kind === 'PC')) : ''].filter(Boolean).join(' · ');
    if (first === net().hub) return t('network.lines', { count: number(linesOf(node).length) });
    const behind = counts(net().behind.get(first));
    return node.spot === 'row' ? behind : behind || gearName(gear?.name ?? '').part || gear?.code || '';
  };
  /** All that a screen reader says of a node. */
  const spoken = (node: DrawnNode): string => {
    if (node.as === 'more') return title(node);
    const [first = ''] = node.members;
    const [line, ...others] = lead(node);
    const gear = node.as === 'gear' ? net().gears.get(first) : undefined;
    const said = line && !others.length ? lineFacts(line) : brief(lead(node));
    const inside = node.as === 'place' ? counts(net().kept.get(node.id)) : node.as === 'group' ? t('network.units', { count: number(node.members.length) }) : counts(net().behind.get(first));
    return [gear ? gear.name : title(node), gear?.code, first === net().hub ? t('network.backbone') : '', said, inside].filter(Boolean).join(', ').replaceAll(' · ', ', ');
  };
  return { called, speed, state, tone, kind, lineFacts, title, detail, spoken, counts, number, code, placeName: (vertex: string): string => net().places.get(placeOf(net(), vertex))?.name ?? '' };
}
export type NetWords = ReturnType<typeof useNetWords>;
