import { formatUpstreamErrors, parseQuery, validateRequest } from '@doubletick-kit/contract';
import { findFault } from '../faults/find-fault.ts';
import { readPrefer } from '../faults/read-prefer.ts';
import type { HostedWorld } from '../hosted-world.ts';
import { refuse } from '../world/refusal.ts';
import { answerWithFault } from './answer-with-fault.ts';
import { carryOut } from './carry-out.ts';
import type { FoundOperation } from './request/find-operation.ts';
import { findUnusableRecipient } from './request/find-unusable-recipient.ts';
import type { IncomingRequest } from './request/incoming-request.ts';
import type { Form, Input } from './request/read-form.ts';
import { type Answer, badRequest } from './response/answer.ts';
import type { ConformityCheck } from './response/conform.ts';
import { refusalAnswer } from './response/refusal-answer.ts';

const noQuery = new URLSearchParams();

/** A request whose key and body have been read. */
interface ReadRequest extends FoundOperation {
  readonly request: IncomingRequest;
  readonly input: Input;
  readonly hosted: HostedWorld;
}

/** Validates a request against the document, and carries it out unless a fault happens to it. */
export async function answerOperation(
  conformity: ConformityCheck,
  { id, params, request, input: { body, form }, hosted }: ReadRequest,
): Promise<Answer> {
  const query = parseQuery(id, request.search === '' ? noQuery : new URLSearchParams(request.search));
  const parts = { params, query, body };
  const violations = await validateRequest(id, form ? { ...parts, form: withoutFiles(form) } : parts);
  request.signal?.throwIfAborted();
  const recipient = findUnusableRecipient(id, body, violations);
  const { otherViolations = violations } = recipient ?? {};
  if (otherViolations.length > 0) return badRequest(formatUpstreamErrors(violations));
  if (recipient) return refusalAnswer(id, refuse(422, `${recipient.path} must be a valid phone number`));

  // The world may have been replaced while the body arrived.
  const world = hosted.runDue();
  const valid = { id, parts, form, request, hosted, world };
  const prefer = request.header('prefer');
  const preferences = prefer === undefined ? undefined : readPrefer(prefer);
  if (preferences && preferences.problems.length > 0) return badRequest([...preferences.problems]);
  const { method, path } = request;
  const fault = world.faults.size > 0 ? findFault(world, { operation: id, method, path, parts }) : undefined;
  if (!preferences && !fault) return (await carryOut(conformity, valid)).answer;
  return answerWithFault(conformity, valid, { fault, preferred: preferences?.effect });
}

/** A form for the validators, which know only strings: the name of a file replaces the file. */
function withoutFiles(form: Form): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(form).map(([name, part]) => [name, typeof part === 'object' && 'bytes' in part ? part.name : part]),
  );
}
