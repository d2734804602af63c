// Lines: opened between two places, made faster, closed.
import { Float } from 'type-graphql';
import { action } from '../../writing/action.js';
import { both, day, line, of, optional, plain, record, ref } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Project } from '../workplan/project.entity.js';
import { LINK_SERIES, notBefore } from './asset.rules.js';
import { AssetChange } from './assetChange.entity.js';
import { keptAsset, lastChange, openFacility } from './equipment.js';
import { NetworkLink } from './networkLink.entity.js';

const bandwidth = plain<'bandwidth', number>('bandwidth', Float, '속도, Mbps.', { ko: '속도 (Mbps)', en: 'Bandwidth (Mbps)' });
const positive = (mbps: number): void => must(mbps > 0, 'bandwidth', 'NOT_POSITIVE', { ko: '속도는 0보다 커야 합니다. 예: 2, 45, 155, 1000', en: 'A bandwidth is above 0: 2, 45, 155, 1000.' });

interface Ends {
  aEnd: number;
  bEnd: number;
  aAsset: number | null;
  bAsset: number | null;
}

/** Both places are open, and what stands at the ends of the line stands there. */
async function endsFit(write: Write, { aEnd, bEnd, aAsset, bAsset }: Ends, date: string): Promise<void> {
  for (const [path, key, facility, side] of [['aAsset', aAsset, aEnd, 'aEnd'], ['bAsset', bAsset, bEnd, 'bEnd']] as const) {
    const { name } = await openFacility(write, facility, date, side);
    if (key === null) continue;
    const asset = await keptAsset(write, key, date, path);
    must(asset.facility === facility, path, 'ELSEWHERE', { ko: `${asset.code}은(는) ${name}에 있지 않습니다.`, en: `${asset.code} does not stand at ${name}.` });
  }
  if (aEnd !== bEnd) return;
  must(aAsset !== null && bAsset !== null, aAsset === null ? 'aAsset' : 'bAsset', 'REQUIRED', { ko: '한 시설 안의 회선은 양쪽 장비를 적어야 합니다.', en: 'A line inside one place names the equipment at both ends.' });
  must(aAsset !== bAsset, 'bAsset', 'SAME_END', { ko: '회선의 양쪽은 서로 다른 장비여야 합니다.', en: 'The two ends of a line are two pieces of equipment.' });
}

const addLink = action({
  name: 'addLink',
  title: { ko: '회선 개통', en: 'Open a line' },
  doc: '회선 개통: between two open places (the a-end is upstream), with the equipment at its ends where it is known; its bandwidth is kept as the change that opened it. Items I-3, II-14.',
  returns: () => NetworkLink,
  may: 'I',
  input: both(of(NetworkLink, 'kind', 'aEnd', 'bEnd', 'aAsset', 'bAsset', 'carrier', 'project'), bandwidth, day('date', '개통일.', { ko: '개통일', en: 'Opened on' })),
  run: async (write, { bandwidth: mbps, date, ...values }) => {
    positive(mbps);
    await endsFit(write, { ...values, aAsset: values.aAsset ?? null, bAsset: values.bAsset ?? null }, date);
    const { prefix, digits } = LINK_SERIES[values.kind];
    const link = await write.add(NetworkLink, { ...values, code: await write.nextCode(NetworkLink, prefix, digits), openedOn: date });
    await write.add(AssetChange, { link, quantity: 1, date, precision: 'DAY', kind: 'INSTALLED', attribute: 'bandwidth', after: mbps, unit: 'Mbps', text: values.kind === 'LAN' ? 'LAN 회선 개통' : '회선 개통', project: values.project ?? null });
    return link;
  },
});

async function lineInService(write: Write, key: number, date: string) {
  const link = await write.get(NetworkLink, key, ['code', 'openedOn', 'closedOn']);
  must(!link.closedOn, 'link', 'CLOSED', { ko: `${link.closedOn ?? ''}에 해지된 회선입니다.`, en: `The line was closed on ${link.closedOn ?? ''}.` });
  notBefore(date, link.openedOn, '개통일', 'it was opened');
  return link;
}

const upgradeLink = action({
  name: 'upgradeLink',
  title: { ko: '회선 증속', en: 'Upgrade the line' },
  doc: '회선 증속: a greater bandwidth from that day; what its newest change left is the value before.',
  returns: () => AssetChange,
  on: 'link',
  may: 'I',
  input: both(
    ref('link', () => NetworkLink, '회선.'), bandwidth, day('date', '증속일.', { ko: '증속일', en: 'Upgraded on' }),
    optional(both(line('text', '내용: 정보고속도로 개통에 따른 증속 …', { ko: '내용', en: 'What was done' }, 300), ref('project', () => Project, '사업.'))),
  ),
  run: async (write, { link, bandwidth: mbps, date, text, project }) => {
    positive(mbps);
    await lineInService(write, link, date);
    const last = await lastChange(write, { link }, 'bandwidth');
    notBefore(date, last?.date ?? null, '마지막 증속일', 'its bandwidth was last changed');
    const before = last?.after ?? null;
    must(before === null || mbps > before, 'bandwidth', 'NOT_FASTER', { ko: `지금 속도는 ${before ?? ''}Mbps입니다. 그보다 큰 속도를 적으십시오.`, en: `It has ${before ?? ''} Mbps now; give a greater bandwidth.` });
    return write.add(AssetChange, { link, quantity: 1, date, precision: 'DAY', kind: 'UPGRADED', attribute: 'bandwidth', before, after: mbps, unit: 'Mbps', text: text ?? '회선 증속', project: project ?? null });
  },
});

const closeLink = action({
  name: 'closeLink',
  title: { ko: '회선 해지', en: 'Close the line' },
  doc: '회선 해지: out of service from that day.',
  returns: () => NetworkLink,
  on: 'link',
  may: 'I',
  input: both(record('link', () => NetworkLink, '회선.'), day('date', '해지일.', { ko: '해지일', en: 'Closed on' })),
  run: async (write, { link: key, version, date }) => {
    await lineInService(write, key, date);
    notBefore(date, (await lastChange(write, { link: key }))?.date ?? null, '마지막 변경일', 'its last change');
    await write.change(NetworkLink, key, { closedOn: date }, version);
    return key;
  },
});

export const networkLinkActions = [
  addLink, upgradeLink, closeLink,
  ...records(NetworkLink, {
    may: 'I', only: ['update', 'bulk'], except: ['kind', 'openedOn', 'closedOn'],
    rules: async (write, after, before) => {
      const ends = ['aEnd', 'bEnd', 'aAsset', 'bAsset'] as const;
      if (before === null || ends.every(e => after[e] === before[e])) return;
      must(!after['closedOn'], 'id', 'CLOSED', { ko: '해지된 회선의 양끝은 고칠 수 없습니다.', en: 'The ends of a closed line stay.' });
      await endsFit(write, after as unknown as Ends, write.today);
    },
  }),
];
