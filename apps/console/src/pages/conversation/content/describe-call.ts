import { fill, texts } from '../../../texts.ts';
import type { ShownCall } from '../thread/chat-message.ts';

const { conversation } = texts;

/** What happened to a call, such as "WhatsApp call from the customer: missed". Both sides read the same. */
export function describeCall(call: ShownCall | null): string {
  if (call === null) return conversation.call;
  return fill(conversation.callWithOutcome, { call: conversation.calls[call.direction], outcome: outcomeOf(call) });
}

function outcomeOf({ status, talkSeconds }: ShownCall): string {
  if (status !== 'END') return conversation.callOutcomes[status];
  if (talkSeconds === null) return conversation.callOutcomes.notAnswered;
  return fill(conversation.callLength, { minutes: Math.floor(talkSeconds / 60), seconds: talkSeconds % 60 });
}
