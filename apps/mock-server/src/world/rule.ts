import type { OperationId } from '@doubletick-kit/contract';

/** A rule of the mock, and where it is known from. Each feature folder lists its rules in `rules.ts`. */
export interface Rule {
  /** The function or constant that carries the rule out. */
  readonly name: string;
  /** The operations that the rule decides about. */
  readonly operations: readonly OperationId[];
  /** Pages of DoubleTick's documentation, `help centre`, and observations of the live service such as `observed 7`. */
  readonly sources: readonly string[];
  /** What no source says, and what the mock does. */
  readonly assumed?: string;
}

/** The operations that send a message to one recipient, or a batch of them. */
export const sendOperations = [
  'sendWhatsappTemplateMessages',
  'sendWhatsappTemplateMessagesV2',
  'sendWhatsappTextMessage',
  'sendWhatsappVideoMessage',
  'sendWhatsappAudioMessage',
  'sendWhatsappImageMessage',
  'sendWhatsappDocumentMessage',
  'sendWhatsappLocationMessage',
  'sendWhatsappInteractiveMessage',
  'sendWhatsappInteractiveListMessage',
  'sendWhatsappInteractiveMediaMessage',
  'sendWhatsappInteractiveMediaCarouselMessage',
  'sendWhatsappOrderMessage',
  'sendWhatsappOrderStatusMessage',
] as const satisfies readonly OperationId[];
