import { describedType } from '../webhooks/payloads/inbound-message.ts';
import type { Occurrence } from '../world/occurrences.ts';
import { describeMessage } from './describe-message.ts';
import type { NewEvent } from './mock-event.ts';

type OwnEvent =
  | NewEvent<'MESSAGE_ACCEPTED'>
  | NewEvent<'INBOX_CHANGED'>
  | NewEvent<'MEMBER_JOINED'>
  | NewEvent<'BOT_CHANGED'>
  | NewEvent<'SAVED_API_CHANGED'>
  | NewEvent<'BOT_RUN_CHANGED'>;

/** The event for what no webhook tells of; undefined for everything else. */
export function ownEventOf(occurrence: Occurrence): OwnEvent | undefined {
  switch (occurrence.type) {
    case 'MESSAGE_ACCEPTED': {
      const { type, message, chat } = occurrence;
      return { type, wabaNumber: chat.wabaNumber, data: () => describeMessage(message, chat) };
    }
    case 'MESSAGE_RECEIVED': {
      const { message, chat } = occurrence;
      if (describedType(message.type)) return undefined;
      return { type: 'INBOX_CHANGED', wabaNumber: chat.wabaNumber, data: { chatId: chat.id, change: 'RECEIVED' } };
    }
    case 'INBOX_CHANGED': {
      const { type, chat, change } = occurrence;
      return { type, wabaNumber: chat.wabaNumber, data: { chatId: chat.id, change } };
    }
    case 'MEMBER_JOINED': {
      const { type, member } = occurrence;
      return { type, data: { name: member.name, phone: member.phone } };
    }
    case 'BOT_CHANGED': {
      const { type, bot } = occurrence;
      return { type, data: { botId: bot.id, name: bot.name, status: bot.status } };
    }
    case 'SAVED_API_CHANGED': {
      const { type, api } = occurrence;
      return { type, data: { apiId: api.id, name: api.name } };
    }
    case 'BOT_RUN_CHANGED': {
      const { type, run, wabaNumber } = occurrence;
      const { id: runId, botId, chatId, status, stepId, reason } = run;
      return { type, wabaNumber, data: { runId, botId, chatId, status, stepId, reason } };
    }
    default:
      return undefined;
  }
}
