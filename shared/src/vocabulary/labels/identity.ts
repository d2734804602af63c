// Labels of the nouns of identity: who signs in.
import type { Labels } from './labels.js';

export const labels: Labels = {
  User: {
    _: { ko: '이용자', en: 'User', plural: 'Users' },
    login: { ko: '로그인 이름', en: 'Login' },
    name: { ko: '이름', en: 'Name' },
    email: { ko: '전자우편', en: 'Email' },
    role: { ko: '역할', en: 'Role' },
    duties: { ko: '총괄 업무', en: 'Coordinating duties' },
    head: { ko: '부서장', en: 'Head of division' },
    deactivatedOn: { ko: '사용 중지일', en: 'Deactivated on' },
    active: { ko: '사용 중', en: 'Active' },
    divisions: { ko: '소속부서', en: 'Divisions' },
  },
};
