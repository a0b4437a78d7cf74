import type { OperationId } from '@doubletick-kit/contract';
import type { World } from '../../world/world.ts';
import type { IncomingRequest } from '../request/incoming-request.ts';
import type { Input } from '../request/read-form.ts';
import type { Answer } from '../response/answer.ts';
import { keptAssigneeHint } from './kept-assignee-hint.ts';
import { unknownFields } from './unknown-fields.ts';
import { misspeltHeaders, unknownParameters } from './unknown-names.ts';
import { unknownPeopleHint } from './unknown-people.ts';

/** A request that was answered, as far as hints are about it. */
interface Hinted {
  readonly id: OperationId;
  readonly request: IncomingRequest;
  /** Undefined when the body was not read. */
  readonly input: Input | undefined;
  readonly answer: Answer;
  /** Undefined when the key opens none. */
  readonly world?: World | undefined;
}

const mostHints = 4;

/**
 * What the mock, like upstream, passes over in silence, for `x-mock-hint`: unknown fields, query parameters that no
 * operation reads, misspelt headers, an assignee that was kept. Names only, never values. Where a person is unknown, it says
 * who is known.
 */
export function hintsOf({ id, request, input, answer, world }: Hinted): string | undefined {
  const kept = id === 'assignTeamMemberToChat' ? keptAssigneeHint(input?.body, answer) : undefined;
  const hints = misspeltHeaders(request.rawHeaders());
  if (input) hints.push(...unknownFields(id, input));
  if (request.search !== '') hints.push(...unknownParameters(id, request.search));
  if (kept !== undefined) hints.push(kept);
  const people = world && unknownPeopleHint(world, answer);
  if (people !== undefined) hints.push(people);
  if (hints.length === 0) return undefined;
  const left = hints.length - mostHints;
  return [...hints.slice(0, mostHints), ...(left > 0 ? [`and ${left} more`] : [])].join('; ');
}
