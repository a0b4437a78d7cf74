import type { OperationId } from '@doubletick-kit/contract';

/** A rule of the mock and its sources. Each feature folder lists its rules in `rules.ts`. */
export interface Rule {
  /** The function or constant that implements the rule. */
  readonly name: string;
  /** The operations the rule applies to. */
  readonly operations: readonly OperationId[];
  /** Pages of DoubleTick's documentation, `help centre`, or observations of the live service, such as `observed 7`. */
  readonly sources: readonly string[];
  /** What the mock does where the sources are silent. */
  readonly assumed?: string;
}

/** The operations that send a message which is not a template. */
export const freeFormOperations = [
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

/** The operations that send a message to one recipient, or a batch of them. */
export const sendOperations = [
  'sendWhatsappTemplateMessages',
  'sendWhatsappTemplateMessagesV2',
  ...freeFormOperations,
] as const satisfies readonly OperationId[];
