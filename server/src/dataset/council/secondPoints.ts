// The second point of a question: what a member asks beside the matter itself, how it is answered, and how that answer may be corrected.

export interface SecondPoint {
  readonly ask: string;
  readonly answer: string;
  readonly correction: string;
}

export const SECOND_POINTS: readonly SecondPoint[] = [
  {
    ask: '이에 소요되는 예산과 앞으로의 추진 일정을 밝혀 주시기 바람.',
    answer: '소요예산은 관련 사업비의 범위에서 집행하고, 부족한 재원은 다음 연도 예산에 반영하도록 하겠습니다.',
    correction: '먼저 드린 답변 가운데 소요예산은 관련 사업 전체의 금액이므로, 질문하신 부분에 해당하는 금액으로 바로잡습니다. 나머지 내용은 같습니다.',
  },
  {
    ask: '최근 2년간의 실적과 그에 대한 구청의 평가를 밝혀 주시기 바람.',
    answer: '최근 2년간의 실적은 별도 자료로 제출하며, 미흡한 부분은 분기별로 점검하여 보완하겠습니다.',
    correction: '먼저 제출한 실적 자료 가운데 지난해 실적의 집계에 빠진 부분이 있어 바로잡습니다. 나머지 내용은 같습니다.',
  },
  {
    ask: '주민 불편을 줄이기 위한 단기 대책과 그 시행 시기를 밝혀 주시기 바람.',
    answer: '단기 대책은 준비되는 것부터 시행하고, 그 결과를 확인하여 중장기 계획에 반영하겠습니다.',
    correction: '먼저 드린 답변 가운데 단기 대책의 시행 시기를 관계 부서와 협의한 일정으로 바로잡습니다. 나머지 내용은 같습니다.',
  },
  {
    ask: '담당 인력과 예산이 충분한지, 부족하다면 어떻게 보완할 것인지 밝혀 주시기 바람.',
    answer: '현재의 인력과 예산으로 추진하되, 업무량의 변화를 살펴 보강이 필요하면 다음 연도 계획에 반영하겠습니다.',
    correction: '먼저 드린 답변 가운데 담당 인력은 겸임자를 포함한 수이므로, 전담 인력으로 바로잡습니다. 나머지 내용은 같습니다.',
  },
];
