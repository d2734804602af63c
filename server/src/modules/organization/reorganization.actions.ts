// 조직개편: units end on a day and others take their work over from that day on. What was done before stays where it was done.
import { sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, day, items, line, of, optional, record, ref } from '../../writing/fields.js';
import { must, refuse } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Division } from './division.entity.js';
import { Post } from './post.entity.js';
import { Team } from './team.entity.js';

const reorganizeDivision = action({
  name: 'reorganizeDivision',
  title: { ko: '조직개편', en: 'Reorganize' },
  doc: '조직개편: ends a division on a day with its teams and posts, and names what takes its work over: new units, of which the first is its successor, or one that stands already. Teams that are moved go on under a successor. Projects, staff and figures of the past stay with the old unit. Item I-2.',
  returns: () => Division,
  on: 'division',
  may: 'A',
  input: both(
    record('division', () => Division, 'The division that ends.'),
    day('date', '시행일: the first day of the new shape.', { ko: '시행일', en: 'Takes effect on' }),
    optional(items('successors', both(of(Division, 'code', 'name'), optional(of(Division, 'nameEn', 'kind', 'parent'))), 'New units; without kind and parent as the old one.', { ko: '새 부서', en: 'New units' })),
    optional(ref('into', () => Division, 'The unit that stands already and takes the work over.', { ko: '흡수 부서', en: 'Into' })),
    optional(items('moves', both(ref('team', () => Team, 'A team of the division.'), line('to', 'The code of the unit it goes on under.', { ko: '옮길 부서 코드', en: 'To (code)' }, 200)), 'Teams that go on; the others end.', { ko: '팀 이동', en: 'Teams that move' })),
  ),
  run: async (write, { division, version, date, successors, into, moves }) => {
    const old = await write.get(Division, division, ['kind', 'parent', 'validFrom', 'validTo']);
    must(old.validTo === null, 'division', 'CEASED', { ko: `${old.validTo}에 없어진 부서입니다.`, en: `This unit ceased on ${old.validTo}.` });
    must(date > old.validFrom, 'date', 'BEFORE_BEGIN', { ko: `시행일은 부서가 생긴 날(${old.validFrom})보다 뒤여야 합니다.`, en: `It takes effect after the first day of the unit (${old.validFrom}).` });
    const created = successors ?? [];
    must((created.length > 0) !== (into != null), created.length ? 'into' : 'successors', 'EXACTLY_ONE', { ko: '새 부서를 적거나 흡수할 부서를 고르십시오. 둘 가운데 하나입니다.', en: 'Name new units, or the unit that takes the work over: one of the two.' });
    const below = await write.find(Division, ['name'], { where: row => sql`${row('parent')} = ${division}` });
    must(!below.length, 'division', 'HAS_UNITS', { ko: `아래에 부서가 있습니다(${below[0]?.name} 등 ${below.length}곳). 그 부서를 먼저 개편하십시오.`, en: `${below.length} units stand below it (${below[0]?.name}); reorganize those first.` });

    const units = new Map<string, number>();
    for (const [i, unit] of created.entries()) {
      units.set(unit.code, await write.add(Division, { ...unit, kind: unit.kind ?? old.kind, parent: unit.parent === undefined ? old.parent : unit.parent, validFrom: date }, ['successors', String(i)]));
    }
    if (into != null) units.set(await standing(write, division, into, date), into);
    await endTeams(write, division, date, units, moves ?? []);
    for (const { id } of await write.find(Post, [], { where: row => sql`${row('division')} = ${division}` })) await write.change(Post, id, { validTo: date });
    await write.change(Division, division, { validTo: date, successor: [...units.values()][0]! }, version);
    return division;
  },
});

/** The code of a unit that may take work over. */
async function standing(write: Write, division: number, into: number, date: string): Promise<string> {
  must(into !== division, 'into', 'ITSELF', { ko: '자신을 흡수할 수 없습니다.', en: 'A unit cannot take itself over.' });
  const { code, validFrom, validTo } = await write.get(Division, into, ['code', 'validFrom', 'validTo']);
  must(validFrom <= date && validTo === null, 'into', 'NOT_STANDING', { ko: '시행일에 있는 부서여야 합니다.', en: 'That unit does not stand on the day.' });
  return code;
}

/** Teams end with their division; one that moves goes on under its name and a code of its own. */
async function endTeams(write: Write, division: number, date: string, units: ReadonlyMap<string, number>, moves: readonly { team: number; to: string }[]): Promise<void> {
  const teams = await write.find(Team, ['code', 'name', 'nameEn'], { where: row => sql`${row('division')} = ${division}` });
  for (const [i, { team }] of moves.entries()) {
    must(teams.some(t => t.id === team), ['moves', String(i), 'team'], 'OTHER_DIVISION', { ko: '이 부서에 있는 팀이 아닙니다.', en: 'That is no standing team of the division.' });
    must(moves.findIndex(m => m.team === team) === i, ['moves', String(i), 'team'], 'TWICE', { ko: '같은 팀을 두 번 옮길 수 없습니다.', en: 'A team moves once.' });
  }
  for (const { id, code, name, nameEn } of teams) {
    const at = moves.findIndex(m => m.team === id);
    const unit = at < 0 ? undefined : units.get(moves[at]!.to) ?? refuse(['moves', String(at), 'to'], 'NO_SUCCESSOR', { ko: `새 부서 코드(${[...units.keys()].join(', ')}) 가운데 하나를 적으십시오.`, en: `Give the code of a successor: ${[...units.keys()].join(', ')}.` });
    const successor = unit === undefined ? null : await write.add(Team, { code: await write.nextCode(Team, `${code}-`, 1), name, nameEn, division: unit, validFrom: date });
    await write.change(Team, id, { validTo: date, successor });
  }
}

export const reorganizationActions = [reorganizeDivision];
