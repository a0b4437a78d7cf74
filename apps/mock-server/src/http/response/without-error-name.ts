import type { OperationId } from '@doubletick-kit/contract';

/** Refusals whose sample in the reference has no `error`, by their status. All others have one. */
const samplesWithoutError: Readonly<Record<number, ReadonlySet<OperationId>>> = {
  404: new Set<OperationId>([
    ...(['listNotes', 'createNote', 'getNote', 'updateNote', 'deleteNote'] as const),
    ...(['getCustomerDetails', 'blockCustomer', 'unblockCustomer', 'getEmbedUrl'] as const),
    ...(['assignWaGroupTagsAndCustomFields', 'removeWaGroupTagsAndCustomFields'] as const),
  ]),
  422: new Set<OperationId>([
    ...(['assignTeamMemberToChat', 'unassignTeamMemberFromChat', 'logoutTeamMember', 'removeTeamMember'] as const),
    ...(['changeReportingManager', 'makeTeamMemberReportingManager', 'addMembersUnderReportingManager'] as const),
    ...(['changeTeamMemberRole', 'getAllRoles'] as const),
  ]),
};

/** An answer as the reference shows it: some refusals do not name the error. */
export function withoutErrorName<Answer extends { readonly status: number; readonly body: unknown }>(
  id: OperationId,
  answer: Answer,
): Answer {
  const { status, body } = answer;
  if (!samplesWithoutError[status]?.has(id) || typeof body !== 'object' || body === null) return answer;
  const { error: _, ...rest }: { error?: unknown } = body;
  return { ...answer, body: rest };
}
