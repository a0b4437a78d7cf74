import { type ReadTarget, readTarget } from '../http/read-target.ts';
import { ProblemError } from '../problem.ts';
import type { Exchange } from './exchange.ts';

/** What a request asks for. A refusal waits until the caller has proved who it is. */
export type Target =
  | { kind: 'operation'; read: ReadTarget }
  | { kind: 'file'; search: string }
  | { kind: 'refused'; problem: ProblemError };

const filesPath = '/files';

/** Finds the operation of a request. Refuses nothing yet: strangers learn nothing about paths. */
export function findTarget(exchange: Exchange): Target {
  const { method, target } = exchange.inbound;
  const mark = target.indexOf('?');
  if (method === 'GET' && (mark === -1 ? target : target.slice(0, mark)) === filesPath) {
    exchange.operation = 'fetchFile';
    return { kind: 'file', search: mark === -1 ? '' : target.slice(mark + 1) };
  }
  try {
    const read = readTarget(method, target);
    exchange.operation = read.operation.id;
    return { kind: 'operation', read };
  } catch (error) {
    if (error instanceof ProblemError) return { kind: 'refused', problem: error };
    throw error;
  }
}
