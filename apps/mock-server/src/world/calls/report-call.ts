import type { CallChanged, CallEvent } from '../occurrences.ts';
import { nameKeyHolder } from '../organization/organization.ts';
import type { Call } from '../tables/calls.ts';
import type { World } from '../world.ts';

/** Names are those of people. */
export type CallDetails = Partial<Pick<CallChanged, 'rejectedBy' | 'endedBy' | 'recordingUrl'>>;

type CallReport = { readonly event: CallEvent } & CallDetails;

/** Reports something about a call, which is as it is after that. */
export function reportCall(world: World, call: Call, { event, ...details }: CallReport): void {
  const customer = world.customers.get(call.customerPhone);
  if (!customer) return;
  const chat = call.chatId === null ? undefined : world.chats.get(call.chatId);
  world.report({
    type: event,
    call,
    customer,
    holder: nameHolder(world, call),
    rejectedBy: details.rejectedBy,
    endedBy: details.endedBy,
    recordingUrl: details.recordingUrl,
    isNewCaller: (chat?.lastInboundAt ?? null) === null,
    isChatAssigned: (chat?.assigneePhone ?? null) !== null,
  });
}

/** Who talks for the account; undefined while an incoming call rings. Assumed: the API talks for the key's holder. */
export function nameHolder(world: World, { heldBy }: Call): string | undefined {
  if (!heldBy) return undefined;
  if (heldBy.kind === 'aiAgent') return heldBy.name;
  return heldBy.kind === 'member' ? (world.members.get(heldBy.phone)?.name ?? heldBy.phone) : nameKeyHolder(world);
}

/**
 * Reports what happens to a call if nothing else is done: it is answered, or it is over.
 *
 * Assumed: the customer ends a call that was answered, and the caller one that was not; no webhook tells of a call that
 * fails, since no event is said to.
 *
 * @see call-webhooks
 */
export function reportCallStep(world: World, call: Call, step: string): void {
  const report: CallReport | undefined = step === 'answeredAt' ? { event: 'CALL_ACCEPTED' } : endOf(world, call);
  const chat = call.chatId === null ? undefined : world.chats.get(call.chatId);
  if (report) reportCall(world, call, report);
  else if (chat) world.report({ type: 'INBOX_CHANGED', chat, change: 'CALL_FAILED' });
}

function endOf(world: World, call: Call): CallReport | undefined {
  const customer = world.customers.get(call.customerPhone)?.name;
  switch (call.endsAs) {
    case 'END':
      return { event: 'CALL_ENDED', endedBy: call.answeredAt === null ? nameHolder(world, call) : customer };
    case 'REJECT':
      return { event: 'CALL_REJECTED', rejectedBy: customer };
    case 'MISSED':
      return { event: 'CALL_MISSED' };
    default:
      return undefined;
  }
}
