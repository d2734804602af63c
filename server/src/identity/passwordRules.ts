// What a new password must be: long, not the login, not what everybody tries first.
import { problem, type Problem } from '../writing/refusal.js';
import { isCommon } from './commonPasswords.js';

export const LEAST = 10;
export const MOST = 200;

/** As it is hashed: typed on whatever keyboard, the same letters are the same password. */
export const asTyped = (password: string): string => password.normalize('NFC');

/** The rule that a new password breaks; null: it will do. */
export function passwordProblem(password: string, login: string, path: readonly string[]): Problem | null {
  const text = asTyped(password);
  const length = [...text].length;
  if (length < LEAST) return problem(path, 'TOO_SHORT', { ko: `비밀번호는 ${LEAST}자 이상이어야 합니다. 예: 단어 서너 개를 이어 쓴 문장`, en: `A password has at least ${LEAST} characters; three or four words in a row, for example.` });
  if (length > MOST) return problem(path, 'TOO_LONG', { ko: `비밀번호는 ${MOST}자까지 쓸 수 있습니다.`, en: `A password has at most ${MOST} characters.` });
  if (login && text.toLowerCase().includes(login.toLowerCase())) return problem(path, 'HOLDS_LOGIN', { ko: '비밀번호에 로그인 이름을 넣을 수 없습니다.', en: 'A password may not hold the login.' });
  if (isCommon(text)) return problem(path, 'TOO_COMMON', { ko: '너무 흔한 비밀번호입니다. 남이 짐작하지 못할 것으로 정하십시오.', en: 'This password is among the first that anybody tries; choose another.' });
  return null;
}
