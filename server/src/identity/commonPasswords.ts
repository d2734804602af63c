// Passwords that everybody tries first. Only those of ten characters and more are worth naming: shorter ones are refused anyway.

const WORDS = [
  'password', 'passw0rd', 'p@ssword', 'p@ssw0rd', 'qwerty', 'qwertyuiop', 'qwerasdf', 'asdfghjkl', 'zxcvbnm', 'qwer', 'asdf', '1q2w3e4r', '1q2w3e4r5t', '1qaz2wsx', 'q1w2e3r4', 'q1w2e3r4t5',
  'letmein', 'welcome', 'iloveyou', 'sunshine', 'princess', 'football', 'baseball', 'monkey', 'dragon', 'master', 'superman', 'trustno1', 'computer', 'internet', 'samsung', 'korea',
  'admin', 'administrator', 'administrator1', 'manager', 'root', 'test', 'guest', 'user', 'default', 'changeme', 'secret', 'login', 'gujeong', 'gujeonggraph', 'seoul', 'yeongdeungpo',
  'dkssudgktpdy', 'tkfkdgo', 'tkfkdgody', 'rlaclrnr', 'qlalfqjsgh', 'eogksalsrnr', 'rhksflwk', 'wjdqhghk', 'abcdefghij', 'abcd', 'abc', 'aaaa', 'pass', 'computer', 'hello', 'forever', 'whatever',
];

/** A common word, alone, twice, or with digits and marks that everybody adds. */
export function isCommon(password: string): boolean {
  const text = password.toLowerCase();
  const bare = text.replace(/^[\d\W_]+|[\d\W_]+$/g, '');
  if (new Set(text).size < 4 || isRun(text)) return true;
  return WORDS.some(word => text === word || text === word + word || (bare.length > 0 && (bare === word || bare === word + word)));
}

/** 1234567890, abcdefghij, and back. */
function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((c, i) => c.codePointAt(0)! - text.codePointAt(i)!);
  const ordinary = steps.filter(s => s === steps[0] || s === -9 || s === 9).length;
  return (steps[0] === 1 || steps[0] === -1) && ordinary === steps.length;
}
