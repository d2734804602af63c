// Committees beside the four that the document names, on which council members sit too, and their resolutions.
import type { Draft } from '../draft.js';
import { addDays, Random } from '../random.js';
import { workdayFrom } from '../workdays.js';

interface Body {
  code: string;
  name: string;
  seats: number;
  agendas: readonly string[];
}

const bodies: readonly Body[] = [
  { code: 'COM-URBAN', name: '도시계획위원회', seats: 15, agendas: ['문래동 지구단위계획구역 결정 자문', '신길동 도시계획도로 폐지 심의', '당산동 준공업지역 건축물 용도 심의', '양평동 공공공지 조성계획 심의'] },
  { code: 'COM-BUILDING', name: '건축위원회', seats: 17, agendas: ['여의도 업무시설 신축 건축심의', '대림동 공동주택 건축심의', '영등포동 판매시설 대수선 심의', '도림동 근린생활시설 건축심의'] },
  { code: 'COM-CHILDCARE', name: '보육위원회', seats: 10, agendas: ['구립 어린이집 위탁체 선정', '보육시설 운영비 지원기준 심의', '보육시설 평가결과 심의'] },
  { code: 'COM-REGULATION', name: '규제개혁위원회', seats: 12, agendas: ['2002년 규제정비 종합계획 심의', '신설·강화 규제 사전심사', '잔존규제 정비대상 심의'] },
  { code: 'COM-TRAFFIC', name: '교통안전대책위원회', seats: 13, agendas: ['어린이보호구역 지정 심의', '거주자우선주차구역 확대 심의', '교통사고 잦은 곳 개선사업 심의'] },
  { code: 'COM-TAX', name: '지방세심의위원회', seats: 9, agendas: ['과세표준 이의신청 심의', '지방세 과세예고 적부심사', '체납처분 유예 심의'] },
  { code: 'COM-LIVELIHOOD', name: '생활보장위원회', seats: 10, agendas: ['국민기초생활보장 특례수급자 심의', '자활지원계획 심의', '보장비용 징수 제외 심의'] },
];

export function addCommittees(draft: Draft): void {
  const random = new Random('organization:committees');
  for (const { code, name, seats, agendas } of bodies) {
    draft.add('Committee', { code, name, seats, kind: 'OTHER', validFrom: '1998-10-01', origin: 'GENERATED' });
    const gap = Math.floor(330 / agendas.length);
    agendas.forEach((agenda, i) => {
      const result = random.pick(['APPROVED', 'APPROVED', 'APPROVED', 'CONDITIONAL', 'DEFERRED'] as const);
      draft.add('CommitteeDecision', {
        code: `2002-${code}-${i + 1}`,
        committee: code,
        heldOn: workdayFrom(addDays('2002-01-15', i * gap + random.int(0, 20))),
        agenda,
        result,
        condition: result === 'CONDITIONAL' ? '관련 부서 협의의견을 보완하여 시행할 것' : undefined,
        origin: 'GENERATED',
      });
    });
  }
}
