// Where everything stands, by d3-force: each place is drawn to its spot in its zone, and those below give way when one is opened.
// The same network always gives the same picture: fixed spots, a fixed number of ticks, no chance, nothing that moves.
import { forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { DrawnNode, Zone } from './drawing';
import { grouped } from './grouped';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
export interface Layout {
  readonly boxes: ReadonlyMap<string, Box>;
  /** What is drawn behind a zone, where it has anything. */
  readonly zones: ReadonlyMap<Zone, Box>;
  readonly w: number;
  readonly h: number;
}

const pad = 16;
const rowH = 34;
const rowGap = 6;
const headH = 44;
const apart = 10;
const side = 168;
const roomW = 660;
const columns = 6;
const ticks = 60;
const label = 28;

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly column: string;
  readonly atX: number;
  readonly atY: number;
  readonly w: number;
  readonly h: number;
  readonly rows: readonly DrawnNode[];
  x: number;
  y: number;
}

/** Bodies of one column keep apart: the lower one gives way. */
function giveWay(bodies: readonly Body[]): void {
  for (const column of grouped(bodies, (body) => body.column).values()) {
    column.toSorted((a, b) => a.atY - b.atY).forEach((body, index, all) => {
      const above = all[index - 1];
      if (above) body.y = Math.max(body.y, above.y + above.h + apart);
    });
  }
}

function settle(bodies: Body[]): void {
  const simulation = forceSimulation(bodies)
    .force('x', forceX<Body>((body) => body.atX).strength(1))
    .force('y', forceY<Body>((body) => body.atY).strength(0.3))
    .force('apart', () => giveWay(bodies))
    .stop();
  simulation.tick(ticks);
  giveWay(bodies);
}

/** A place with the rows under it. */
function bodiesOf(nodes: readonly DrawnNode[], zone: Zone, spot: (index: number) => { readonly x: number; readonly y: number; readonly column: string; readonly w: number }): Body[] {
  const inZone = grouped(nodes.filter((node) => node.zone === zone), (node) => node.place);
  return [...inZone].map(([id, rows], index) => {
    const { x, y, column, w } = spot(index);
    return { id, rows, column, w, h: headH + (rows.length - 1) * (rowH + rowGap), atX: x, atY: y, x, y };
  });
}

function roomRows(nodes: readonly DrawnNode[], x: number, top: number): { readonly boxes: ReadonlyMap<string, Box>; readonly bottom: number } {
  const boxes = new Map<string, Box>();
  const middle = x + roomW / 2;
  const of = (spot: DrawnNode['spot']): readonly DrawnNode[] => nodes.filter((node) => node.zone === 'room' && node.spot === spot);
  let y = top + label;
  const inner = roomW - 2 * pad;
  const out = of('out');
  out.forEach((node, index) => {
    const perRow = Math.min(out.length, 5);
    const w = (inner - (perRow - 1) * 8) / perRow;
    boxes.set(node.id, { x: x + pad + (index % perRow) * (w + 8), y: y + Math.floor(index / perRow) * 70, w, h: headH });
  });
  y += Math.ceil(out.length / 5) * 70 + (out.length ? 20 : 0);
  for (const node of of('hub')) boxes.set(node.id, { x: middle - 140, y, w: 280, h: 54 });
  y += of('hub').length ? 92 : 0;
  const leaf = of('leaf');
  const w = (inner - 48 - 2 * apart) / 4;
  leaf.forEach((node, index) => {
    const column = index % 4;
    boxes.set(node.id, { x: x + pad + column * (w + apart) + (column > 1 ? 48 - apart : 0), y: y + Math.floor(index / 4) * 62, w, h: headH });
  });
  return { boxes, bottom: y + Math.ceil(leaf.length / 4) * 62 };
}

const around = (boxes: readonly Box[], more: number): Box => {
  const x = Math.min(...boxes.map((box) => box.x)) - more;
  const y = Math.min(...boxes.map((box) => box.y)) - label;
  return { x, y, w: Math.max(...boxes.map((box) => box.x + box.w)) + more - x, h: Math.max(...boxes.map((box) => box.y + box.h)) + more - y };
};

export function layoutOf(nodes: readonly DrawnNode[]): Layout {
  const roomX = pad + side + 2 * pad + 44;
  const rightX = roomX + roomW + 56 + pad;
  const w = rightX + side + 2 * pad;
  const roomY = pad + headH + 48;
  const { boxes: inRoom, bottom } = roomRows(nodes, roomX, roomY);
  const boxes = new Map(inRoom);
  const zones = new Map<Zone, Box>();
  if (inRoom.size) zones.set('room', { x: roomX, y: roomY, w: roomW, h: bottom - roomY });

  const place = (zone: Zone, bodies: Body[]): void => {
    settle(bodies);
    for (const { rows, x, y, w: width } of bodies) {
      rows.forEach((node, index) => boxes.set(node.id, index === 0 ? { x, y, w: width, h: headH } : { x: x + 14 * node.level, y: y + headH + rowGap + (index - 1) * (rowH + rowGap), w: width - 14 * node.level, h: rowH }));
    }
    if (bodies.length) zones.set(zone, around(bodies, 12));
  };
  const low = (...of: readonly Zone[]): number => Math.max(...of.map((zone) => zones.get(zone)).map((zone) => (zone ? zone.y + zone.h : pad)));

  place('left', bodiesOf(nodes, 'left', (index) => ({ x: pad + 12, y: roomY + label + index * (headH + apart), column: 'left', w: side })));
  place('right', bodiesOf(nodes, 'right', (index) => ({ x: rightX, y: pad + label + index * (headH + apart), column: 'right', w: side })));
  const belowY = low('left', 'right', 'room') + 44 + label;
  const gap = 22;
  const cell = (w - 2 * pad - 40 - gap * (columns - 1)) / columns;
  place('below', bodiesOf(nodes, 'below', (index) => ({ x: pad + 28 + (index % columns) * (cell + gap), y: belowY + Math.floor(index / columns) * (headH + apart), column: String(index % columns), w: cell })));
  topRow(nodes, roomX).forEach((box, id) => boxes.set(id, box));
  return { boxes, zones, w, h: low('left', 'right', 'room', 'below') + pad };
}

/** The outside stands above the room, side by side. */
function topRow(nodes: readonly DrawnNode[], roomX: number): ReadonlyMap<string, Box> {
  const tops = nodes.filter(({ zone, spot }) => zone === 'top' && spot === 'head');
  const width = Math.min(220, roomW / Math.max(1, tops.length) - 20);
  return new Map(tops.map(({ id }, index) => [id, { x: roomX + (roomW * (2 * index + 1)) / (2 * tops.length) - width / 2, y: pad, w: width, h: headH }]));
}
