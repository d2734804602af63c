// @ts-check
// npm, told to end, ends the shell between it and us but not us. When npm or that shell is gone, we end as if told so.
import { readFileSync } from 'node:fs';

/** How often to look, in milliseconds. */
const often = 250;

/** The parent and, where the system tells, its parent. */
function ancestors() {
  try {
    const [, after = ''] = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ');
    return `${process.ppid} ${after.split(' ')[1]}`;
  } catch {
    return String(process.ppid);
  }
}

export function endWithParent() {
  if (!process.env.npm_lifecycle_event) return;
  const before = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, often);
  timer.unref();
}
