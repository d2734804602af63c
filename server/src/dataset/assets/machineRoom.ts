// What stands in the machine room: 15 servers on 2002-09-01, security devices, software, and the core of the network. Item I-3.
import type { Draft } from '../draft.js';

type Item = readonly [code: string, name: string, specification: string, acquiredOn: string, costInTenThousand: number, systems?: readonly string[]];

const SERVERS: readonly Item[] = [
  ['SRV-01', '전자결재 주전산기', '유닉스 서버', '1999-11-22', 28500, ['EDOC']],
  ['SRV-02', '시군구 행정종합정보 데이터베이스 서버', '유닉스 서버', '2000-10-16', 31200, ['SIGUNGU']],
  ['SRV-03', '시군구 행정종합정보 업무 서버', '유닉스 서버', '2000-10-16', 24700, ['SIGUNGU', 'LOW-INCOME']],
  ['SRV-04', '시군구 보안 서버', '유닉스 서버', '2002-04-22', 5900, ['SIGUNGU-SECURITY']],
  ['SRV-05', '민원종합정보 서버', '유닉스 서버', '2001-12-10', 9800, ['CIVIL-SERVICE']],
  ['SRV-06', '저소득 주민지원 관리 서버', 'NT 서버', '2002-05-13', 2300, ['LOW-INCOME']],
  ['SRV-07', '시·도 백업센터 연계 서버', '유닉스 서버', '2002-07-15', 6400, ['BACKUP-CENTER', 'SIGUNGU']],
  ['SRV-08', '망관리 서버', 'NT 서버, 하드 38GB', '1999-12-06', 2100, ['NMS']],
  ['SRV-09', '홈페이지 웹 서버', '유닉스 서버', '2000-06-19', 4300, ['HOMEPAGE']],
  ['SRV-10', '홈페이지 데이터베이스 서버', '유닉스 서버', '2001-05-21', 5200, ['HOMEPAGE']],
  ['SRV-11', '민원처리온라인공개 서버', 'NT 서버', '2000-03-13', 1900, ['ONLINE-OPEN']],
  ['SRV-12', '전자우편 서버', 'NT 서버', '2000-09-04', 1800],
  ['SRV-13', '도메인 이름(DNS) 서버', '유닉스 서버', '1999-12-06', 1700, ['LOCAL-ADMIN-NETWORK']],
  ['SRV-14', '자치법규 전산망 서버', 'NT 서버', '2001-03-19', 1600],
  ['SRV-15', '구정자료 파일 서버', 'NT 서버', '2001-11-26', 2000],
  ['SRV-16', '통합백업 서버', '유닉스 서버', '2002-12-10', 11800],
];

const SECURITY: readonly Item[] = [
  ['SEC-01', '침입차단시스템', '방화벽', '2000-12-18', 4800, ['FIREWALL', 'LOCAL-ADMIN-NETWORK']],
  ['SEC-02', '시군구 행정정보 암호화 장비', '가상사설망', '2002-04-22', 3600, ['SIGUNGU-SECURITY']],
  ['SEC-03', '침입탐지시스템', '네트워크형', '2001-09-10', 3900, ['FIREWALL']],
];

const SOFTWARE: readonly Item[] = [
  ['SW-01', '전자문서포털시스템 소프트웨어', '웹버전', '2002-04-24', 6200, ['EDOC']],
  ['SW-02', '망관리 소프트웨어', '네트워크 관리', '1999-12-06', 1500, ['NMS']],
  ['SW-03', '데이터베이스 관리 소프트웨어', '사용자 100인', '2000-10-16', 7400, ['SIGUNGU']],
  ['SW-04', '시·도 백업센터 연계 소프트웨어', '백업', '2002-07-22', 2800, ['BACKUP-CENTER']],
  ['SW-05', '바이러스 백신', '전 부서 사용권', '2001-02-05', 1900],
  ['SW-06', '문서편집기', '전 부서 사용권', '2002-11-18', 4100],
];

/** The rest of the network's core; the donated devices are the document's own rows. */
const CORE: readonly Item[] = [
  ['COM-BACKBONE-1', '백본 스위치', '기가비트', '1999-01-20', 9600, ['NMS']],
  ['COM-BACKBONE-2', '광통신 백본장비(이중화)', '기가비트', '2002-12-16', 12400, ['NMS']],
  ['COM-ROUTER-1', '라우터(인터넷)', '중형', '1999-01-20', 3200, ['NMS']],
  ['COM-ROUTER-2', '라우터(행정전산망)', '중형', '1999-01-20', 3200, ['NMS', 'LOCAL-ADMIN-NETWORK']],
  ['COM-ROUTER-3', '라우터(인터넷 예비)', '중형', '2002-10-14', 2900, ['NMS']],
  ['COM-OPTICAL-1', '광전송장비(서울시 정보고속도로)', '광단국', '1999-11-08', 5400, ['NMS']],
  ['COM-OPTICAL-2', '광전송장비(영등포전화국)', '광단국', '2000-04-10', 4700, ['NMS']],
  ['COM-OPTICAL-3', '광전송장비(구내)', '광단국', '2002-07-10', 3800, ['NMS']],
  ['COM-SWITCH-L4', '부하분산 스위치', 'L4', '2002-07-24', 2600, ['HOMEPAGE']],
];

export function generateMachineRoom(draft: Draft): void {
  const add = (kind: string, items: readonly Item[]) => {
    for (const [code, name, specification, acquiredOn, cost, systems = []] of items) {
      draft.add('Asset', {
        code, kind, name, specification, facility: 'MACHINE-ROOM', division: 'PLANNING', acquiredOn, cost: cost * 10_000, systems: [...systems], origin: 'GENERATED',
      });
    }
  };
  add('SERVER', SERVERS);
  add('SECURITY', SECURITY);
  add('SOFTWARE', SOFTWARE);
  add('COMMUNICATION', CORE);
}
