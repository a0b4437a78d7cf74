import { findSentMessage } from '../../world/messages/delivery.ts';
import { sendFreeForm, sendText } from '../../world/messages/send-free-form.ts';
import { sendMedia } from '../../world/messages/send-media.ts';
import { showTyping } from '../../world/messages/show-typing.ts';
import { isRefusal } from '../../world/refusal.ts';
import { refused } from '../response/upstream-errors.ts';
import { toWireMessageStatus } from '../wire/message-status.ts';
import { answerSend } from './answer-send.ts';
import type { HandlersOf } from './handler.ts';

type Ids =
  | 'sendWhatsappTextMessage'
  | 'sendWhatsappVideoMessage'
  | 'sendWhatsappAudioMessage'
  | 'sendWhatsappImageMessage'
  | 'sendWhatsappDocumentMessage'
  | 'sendWhatsappLocationMessage'
  | 'sendWhatsappTypingIndicator'
  | 'getMessageStatus';

/** Texts, files and places to one customer or group, and what became of them. */
export const messageHandlers: HandlersOf<Ids> = {
  sendWhatsappTextMessage: ({ world, body }) => answerSend(world, sendText(world, body)),

  sendWhatsappVideoMessage: ({ world, body }) => answerSend(world, sendMedia(world, 'video', body)),

  sendWhatsappAudioMessage: ({ world, body }) => answerSend(world, sendMedia(world, 'audio', body)),

  sendWhatsappImageMessage: ({ world, body }) => answerSend(world, sendMedia(world, 'image', body)),

  sendWhatsappDocumentMessage: ({ world, body }) => answerSend(world, sendMedia(world, 'document', body)),

  sendWhatsappLocationMessage({ world, body: { content, ...target } }) {
    const draft = { type: 'LOCATION', text: content.name ?? null, content: { ...content } };
    return answerSend(world, sendFreeForm(world, target, draft));
  },

  sendWhatsappTypingIndicator({ world, body }) {
    const shown = showTyping(world, body);
    return isRefusal(shown) ? refused(shown) : { status: 201, body: shown };
  },

  getMessageStatus({ world, query }) {
    const message = findSentMessage(world, query.messageId);
    return isRefusal(message) ? refused(message) : { status: 200, body: toWireMessageStatus(message, world.now()) };
  },
};
