import { describe, expect, it } from 'vitest';
import { cutOff } from './cutOff';
import { drawingOf, type Drawing } from './drawing';
import { impactOf } from './impact';
import { layoutOf, type Box } from './layout';
import { narrowed, placesOf } from './narrowed';
import { nearest } from './nearest';
import { stateOf, verticesOf, type Net } from './net';
import { pcs, smallNet } from './network.fixture';
import { routeOf } from './routes';

const draw = (net: Net, opened: readonly string[] = [], more: { readonly most?: ReadonlyMap<string, number>; readonly first?: readonly string[] } = {}): Drawing =>
  drawingOf(net, { lines: net.lines, places: placesOf(net, net.lines), opened: new Set(opened), most: more.most ?? new Map<string, number>(), first: new Set(more.first) });
const ids = ({ nodes }: Drawing): readonly string[] => nodes.map(({ id }) => id);
const overlaps = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
const impact = (net: Net, ...stopped: readonly string[]) => impactOf(net, cutOff(net.lines, net.hub ?? '', stopped), stopped);

describe('the network', () => {
  it('knows its backbone by the lines it has', () => expect(smallNet().hub).toBe('Asset-1'));
  it('takes a place for all its equipment', () => expect(verticesOf(smallNet(), 'Facility-OFFICE')).toEqual(['Facility-OFFICE', 'Asset-21', 'Asset-22']));
  it('tells a line by the equipment at its ends', () => {
    const net = smallNet();
    expect(net.lines.filter((line) => stateOf(net, line) !== 'IN_USE').map(({ to }) => to)).toEqual(['Asset-12']);
  });
  it('is narrowed to what a line serves, but the way stays', () => {
    const net = smallNet();
    const ends = (by: object, kept: readonly string[] = []) => narrowed(net, { kind: null, place: null, division: null, ...by }, new Set(kept)).map(({ to }) => to);
    expect(ends({ place: 'PUMPING_STATION' })).toEqual(['Asset-11', 'Asset-12', 'Asset-13']);
    expect(ends({ division: 'Division-TAX' }, [net.lines[0]?.id ?? ''])).toEqual(['Asset-2', 'Asset-21']);
    expect([...placesOf(net, narrowed(net, { kind: null, place: null, division: 'Division-ROADS' }, new Set()))]).toEqual(['Facility-ROOM', 'Facility-OFFICE']);
  });
});

describe('what is drawn', () => {
  it('is a node a place, the equipment of the machine room, and four alike as one', () => {
    expect(ids(draw(smallNet()))).toEqual(['Asset-2', 'Asset-3', 'Asset-1', 'group:Facility-ROOM:LAN:SERVER', 'Facility-OUT', 'Facility-OFFICE', 'Facility-PUMP11', 'Facility-PUMP12', 'Facility-PUMP13', 'Facility-DONG', 'Facility-EMPTY']);
  });
  it('joins all lines of a kind between two nodes into one', () => {
    const { links } = draw(smallNet());
    expect(links.find(({ to }) => to === 'Facility-OFFICE')).toMatchObject({ from: 'Asset-1', lines: [{ to: 'Asset-21' }, { to: 'Asset-22' }] });
    expect(draw(smallNet(), ['Facility-OFFICE']).links.filter(({ to }) => to === 'Asset-21' || to === 'Asset-22')).toHaveLength(2);
  });
  it('opens a place into its switches and a switch into its PCs, some at a time', () => {
    const net = smallNet(pcs(30));
    const opened = ['Facility-OFFICE', 'Asset-21'];
    expect(ids(draw(net, opened)).filter((id) => /Asset-1\d\d/.test(id))).toHaveLength(12);
    expect(draw(net, opened).nodes.find(({ id }) => id === 'more:Asset-21')?.members).toHaveLength(18);
    expect(ids(draw(net, opened, { most: new Map([['Asset-21', 24]]) })).filter((id) => /Asset-1\d\d/.test(id))).toHaveLength(24);
  });
  it('shows what is on the way by itself and first', () => {
    expect(ids(draw(smallNet(), [], { first: ['Asset-6'] }))).toContain('Asset-6');
    expect(ids(draw(smallNet(pcs(30)), ['Facility-OFFICE', 'Asset-21'], { first: ['Asset-129'] })).filter((id) => /Asset-1\d\d/.test(id))[0]).toBe('Asset-129');
  });
});

describe('the layout', () => {
  const open = draw(smallNet(pcs(30)), ['Facility-OFFICE', 'Asset-21', 'Facility-PUMP11', 'Facility-DONG', 'group:Facility-ROOM:LAN:SERVER']);
  it('is the same each time', () => expect([...layoutOf(open.nodes).boxes]).toEqual([...layoutOf(open.nodes).boxes]));
  it('puts no node on another, and all within the picture', () => {
    const { boxes, w, h } = layoutOf(open.nodes);
    const all = [...boxes.values()];
    expect(all).toHaveLength(open.nodes.length);
    expect(all.filter((box, index) => all.some((other, at) => at > index && overlaps(box, other)))).toEqual([]);
    expect(all.filter((box) => box.x < 0 || box.y < 0 || box.x + box.w > w || box.y + box.h > h)).toEqual([]);
  });
  it('has a way for every line', () => {
    const layout = layoutOf(open.nodes);
    const nodes = new Map(open.nodes.map((node) => [node.id, node]));
    expect(open.links.map((link) => routeOf(link, nodes, layout)?.d).filter((d) => !d || d.includes('NaN'))).toEqual([]);
  });
  it('has a next node in each direction from the backbone', () => {
    const { boxes } = layoutOf(draw(smallNet()).nodes);
    expect(nearest(boxes, 'Asset-1', 'ArrowUp')).toMatch(/^Asset-[23]$/);
    expect(nearest(boxes, 'Facility-OUT', 'ArrowRight')).toBe('Facility-PUMP11');
    expect(nearest(boxes, 'Asset-2', 'ArrowLeft')).toBe('Facility-OFFICE');
    expect(nearest(boxes, 'Facility-PUMP11', 'ArrowDown')).toBe('Facility-PUMP12');
    expect(nearest(boxes, 'Facility-PUMP11', 'ArrowRight')).toBeNull();
    expect(nearest(boxes, 'nothing', 'ArrowUp')).toBeNull();
  });
});

describe('the arrows', () => {
  it('reach every node', () => {
    const { nodes } = draw(smallNet(pcs(30)), ['Facility-OFFICE', 'Asset-21', 'Facility-PUMP11', 'group:Facility-ROOM:LAN:SERVER']);
    const { boxes } = layoutOf(nodes);
    const reached = new Set(['Asset-1']);
    for (const id of reached) for (const way of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const) reached.add(nearest(boxes, id, way) ?? id);
    expect(nodes.filter(({ id }) => !reached.has(id))).toEqual([]);
  });
});

describe('the impact', () => {
  it('of a line is the place behind it', () => {
    const net = smallNet();
    const line = net.lines.find(({ to }) => to === 'Asset-11');
    expect(impact(net, line?.id ?? '')).toEqual({ places: [{ kind: 'PUMPING_STATION', count: 1 }], gears: [{ kind: 'COMMUNICATION', count: 1 }], names: ['Facility-PUMP11'] });
  });
  it('of a switch is its PCs, counted once whether they are read or not', () => {
    expect(impact(smallNet(), 'Asset-21').gears).toEqual([{ kind: 'PC', count: 30 }]);
    expect(impact(smallNet(pcs(30)), 'Asset-21').gears).toEqual([{ kind: 'PC', count: 30 }]);
  });
  it('of one of two ways out is nothing, of the backbone everything but itself', () => {
    expect(impact(smallNet(), 'Asset-2')).toEqual({ places: [], gears: [], names: [] });
    expect(impact(smallNet(), 'Asset-1')).toMatchObject({ places: [{ kind: 'PUMPING_STATION', count: 3 }, { kind: 'DISTRICT_OFFICE', count: 1 }, { kind: 'BRANCH_OFFICE', count: 1 }, { kind: 'EXTERNAL', count: 1 }], gears: [{ kind: 'PC', count: 40 }, { kind: 'COMMUNICATION', count: 8 }, { kind: 'SERVER', count: 5 }] });
  });
});
