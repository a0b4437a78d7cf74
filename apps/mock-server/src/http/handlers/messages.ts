import type { Schemas } from '@doubletick-kit/contract';
import { fileAddress } from '../../world/media/files.ts';
import { uploadLifetimeSeconds, uploadMedia } from '../../world/media/upload-media.ts';
import { findSentMessage } from '../../world/messages/delivery.ts';
import { sendFreeForm, sendText } from '../../world/messages/send-free-form.ts';
import {
  sendInteractive,
  sendInteractiveList,
  sendInteractiveMedia,
  sendInteractiveMediaCarousel,
} from '../../world/messages/send-interactive.ts';
import { sendMedia } from '../../world/messages/send-media.ts';
import { sendOrder, sendOrderStatus } from '../../world/messages/send-order.ts';
import { showTyping } from '../../world/messages/show-typing.ts';
import { isRefusal, type Refusal } from '../../world/refusal.ts';
import type { Message } from '../../world/tables/messages.ts';
import { type BatchOutcome, sendTemplates, sendTemplatesV2 } from '../../world/templates/send-templates.ts';
import type { World } from '../../world/world.ts';
import { fileOf } from '../request/read-form.ts';
import { badRequest } from '../response/answer.ts';
import { uploadRefusal } from '../response/refusal-answer.ts';
import { toWireMessageResult, toWireMessageStatus } from '../wire/message.ts';
import { type HandlersOf, unlessRefused } from './handler.ts';

type Ids =
  | 'sendWhatsappTextMessage'
  | 'sendWhatsappVideoMessage'
  | 'sendWhatsappAudioMessage'
  | 'sendWhatsappImageMessage'
  | 'sendWhatsappDocumentMessage'
  | 'sendWhatsappLocationMessage'
  | 'sendWhatsappInteractiveMessage'
  | 'sendWhatsappInteractiveListMessage'
  | 'sendWhatsappInteractiveMediaMessage'
  | 'sendWhatsappInteractiveMediaCarouselMessage'
  | 'sendWhatsappOrderMessage'
  | 'sendWhatsappOrderStatusMessage'
  | 'sendWhatsappTemplateMessages'
  | 'sendWhatsappTemplateMessagesV2'
  | 'sendWhatsappTypingIndicator'
  | 'getMessageStatus'
  | 'uploadMedia';

/** Messages to one customer or WhatsApp group, batches of templates, and the files that messages carry. */
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

  sendWhatsappInteractiveMessage: ({ world, body }) => answerSend(world, sendInteractive(world, body)),

  sendWhatsappInteractiveListMessage: ({ world, body }) => answerSend(world, sendInteractiveList(world, body)),

  sendWhatsappInteractiveMediaMessage: ({ world, body }) => answerSend(world, sendInteractiveMedia(world, body)),

  sendWhatsappInteractiveMediaCarouselMessage: ({ world, body }) =>
    answerSend(world, sendInteractiveMediaCarousel(world, body)),

  sendWhatsappOrderMessage: ({ world, body }) => answerSend(world, sendOrder(world, body)),

  sendWhatsappOrderStatusMessage: ({ world, body }) => answerSend(world, sendOrderStatus(world, body)),

  sendWhatsappTemplateMessages({ world, body }) {
    const outcome = sendTemplates(world, body.messages);
    return unlessRefused(outcome, (sent) => ({ status: 201, body: toWireBatch(sent, world) }));
  },

  sendWhatsappTemplateMessagesV2({ world, body }) {
    return { status: 201, body: toWireBatch(sendTemplatesV2(world, body.messages, body), world) };
  },

  sendWhatsappTypingIndicator({ world, body }) {
    return unlessRefused(showTyping(world, body), (shown) => ({ status: 201, body: shown }));
  },

  getMessageStatus({ world, query }) {
    const message = findSentMessage(world, query.messageId);
    return unlessRefused(message, (found) => ({ status: 200, body: toWireMessageStatus(found, world.now()) }));
  },

  uploadMedia({ world, form, origin }) {
    const sent = fileOf(form, 'file');
    if (!sent) return badRequest(['file must be a file']);
    const outcome = uploadMedia(world, sent);
    if ('message' in outcome) return uploadRefusal(world, outcome);
    return { status: 201, body: { mediaUrl: fileAddress(outcome, origin), expiresIn: uploadLifetimeSeconds } };
  },
};

function answerSend(world: World, outcome: Message | Refusal) {
  return unlessRefused(outcome, (message) => ({ status: 201 as const, body: toWireMessageResult(message, world) }));
}

/** Failed messages have been seen with only these two properties. */
function toWireBatch(outcome: BatchOutcome, world: World): Required<Schemas['TemplateMessageResults']> {
  return {
    messages: outcome.map((item) =>
      isRefusal(item) ? { status: 'FAILED', errorMessage: item.message } : toWireMessageResult(item, world),
    ),
  };
}
