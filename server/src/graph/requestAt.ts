// A request as of what was known at an earlier moment.
import { permitPast } from './access.js';
import { revisionAt, type Request } from './engine.js';

/** For those who may read the history. */
export async function requestAt(request: Request, recordedAt: string | null | undefined): Promise<Request> {
  if (!recordedAt) return request;
  permitPast(request.access);
  return { ...request, recorded: await revisionAt(request.connection, recordedAt) };
}
