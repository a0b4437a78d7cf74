import {
  sendInteractive,
  sendInteractiveList,
  sendInteractiveMedia,
  sendInteractiveMediaCarousel,
} from '../../world/messages/send-interactive.ts';
import { sendOrder, sendOrderStatus } from '../../world/messages/send-order.ts';
import { answerSend } from './answer-send.ts';
import type { HandlersOf } from './handler.ts';

type Ids =
  | 'sendWhatsappInteractiveMessage'
  | 'sendWhatsappInteractiveListMessage'
  | 'sendWhatsappInteractiveMediaMessage'
  | 'sendWhatsappInteractiveMediaCarouselMessage'
  | 'sendWhatsappOrderMessage'
  | 'sendWhatsappOrderStatusMessage';

/** Messages with something to tap, pick or pay. */
export const interactiveMessageHandlers: HandlersOf<Ids> = {
  sendWhatsappInteractiveMessage: ({ world, body }) => answerSend(world, sendInteractive(world, body)),

  sendWhatsappInteractiveListMessage: ({ world, body }) => answerSend(world, sendInteractiveList(world, body)),

  sendWhatsappInteractiveMediaMessage: ({ world, body }) => answerSend(world, sendInteractiveMedia(world, body)),

  sendWhatsappInteractiveMediaCarouselMessage: ({ world, body }) =>
    answerSend(world, sendInteractiveMediaCarousel(world, body)),

  sendWhatsappOrderMessage: ({ world, body }) => answerSend(world, sendOrder(world, body)),

  sendWhatsappOrderStatusMessage: ({ world, body }) => answerSend(world, sendOrderStatus(world, body)),
};
