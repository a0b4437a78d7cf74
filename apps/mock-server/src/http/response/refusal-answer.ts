import type { OperationId, Schemas } from '@doubletick-kit/contract';
import type { UploadProblem } from '../../world/media/upload-media.ts';
import type { Refusal, RefusalStatus } from '../../world/refusal.ts';
import type { World } from '../../world/world.ts';
import { type Answer, retryAfter, tooManyRequests } from './answer.ts';

/** Writes a refusal as the reference shows it for the operation: 400 has a list of messages, other statuses have one. */
export function refusalAnswer(id: OperationId, refusal: Refusal<RefusalStatus>): Answer {
  const { status, message, retryAfterSeconds } = refusal;
  const headers = retryAfterSeconds === undefined ? {} : retryAfter(retryAfterSeconds);
  if (id in licenseLimits) return { status, body: licenseError(status, message), headers };
  const body = { statusCode: status, message: status === 400 ? [message] : message };
  const hasErrorName = !samplesWithoutErrorName[status]?.has(id);
  return { status, body: hasErrorName ? { ...body, error: errorNames[status] } : body, headers };
}

const errorNames: Readonly<Record<RefusalStatus, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
};

/** Refusals whose sample in the reference has no `error`, by status; all others have one. */
const samplesWithoutErrorName: Readonly<Partial<Record<RefusalStatus, ReadonlySet<OperationId>>>> = {
  404: new Set<OperationId>([
    'listNotes',
    'createNote',
    'getNote',
    'updateNote',
    'deleteNote',
    'getCustomerDetails',
    'blockCustomer',
    'unblockCustomer',
    'getEmbedUrl',
    'assignWaGroupTagsAndCustomFields',
    'removeWaGroupTagsAndCustomFields',
  ]),
  422: new Set<OperationId>([
    'assignTeamMemberToChat',
    'unassignTeamMemberFromChat',
    'logoutTeamMember',
    'removeTeamMember',
    'changeReportingManager',
    'makeTeamMemberReportingManager',
    'addMembersUnderReportingManager',
    'changeTeamMemberRole',
    'getAllRoles',
  ]),
};

/** Calling licenses have their own error body. @see invoke-call-license */
function licenseError(status: RefusalStatus, message: string): Schemas['CallingLicenseError'] {
  return { status, reason: errorNames[status].toUpperCase().replaceAll(' ', '_'), message, extraData: {} };
}

/** The answer to a request over a limit that DoubleTick states, as the sample of its operation shows it. */
export function limitAnswer(id: OperationId): Answer {
  const limitType = licenseLimits[id];
  if (limitType !== undefined) return { status: 429, body: licenseLimitReached(limitType) };
  return id === 'getMessageStatus' ? statusLimitReached : tooManyRequests;
}

/** @see get-message-status */
const statusLimitReached: Answer = {
  status: 429,
  body: { ...tooManyRequests.body, message: 'Too Many Requests: Rate Limit Exceeded' },
};

const licenseLimits: Readonly<Partial<Record<OperationId, string>>> = {
  assignCallingLicense: 'call-license-invoke',
  revokeCallingLicense: 'call-license-revoke',
};

/**
 * The sample of the reference without `retryAfter` and `resetAt`, whose units it does not state.
 *
 * @see invoke-call-license
 */
function licenseLimitReached(limitType: string): Schemas['CallingLicenseLimitReached'] {
  return {
    status: 429,
    reason: 'RATE_LIMIT_EXCEEDED',
    message: 'Too many requests, please try again later.',
    extraData: { limitType },
  };
}

/**
 * The answer to a file that is refused. The reference documents 402 and 403, with bodies that say 400.
 *
 * @see upload-media (reference), upload-media-1 (guide)
 */
export function uploadRefusal({ options }: World, { kind, message }: UploadProblem) {
  const badRequest = { statusCode: 400, error: 'Bad Request', message } as const;
  if (options.media.refusal === 'guide') {
    return kind === 'too-large'
      ? ({ status: 400, body: badRequest } as const)
      : ({ status: 422, body: { statusCode: 422, error: 'Unprocessable Entity', message } } as const);
  }
  return kind === 'too-large'
    ? ({ status: 402, body: badRequest } as const)
    : ({ status: 403, body: badRequest } as const);
}
