// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** The input of `messages.sendTemplate`. */
export interface MessageSendTemplateInput extends Schema<'SendTemplateMessagesRequest'> {}

/**
 * The guide shows a single outcome, although the request is a batch; the live service has been observed to return a
 * list of outcomes, as version 2 does. A response with `messages` is the list.
 */
export type TemplateMessageResponse = Schema<'TemplateMessageResponse'>;

/** The input of `messages.sendTemplateV2`. */
export interface MessageSendTemplateV2Input extends Schema<'SendTemplateMessagesV2Request'> {}

/** One outcome for each message. */
export interface TemplateMessageResults extends Schema<'TemplateMessageResults'> {}

/** The input of `messages.sendText`, with `to`. */
export interface MessageSendTextInputWithTo extends Schema<'SendTextMessageRequest'> {
  to: Schema<'MessageRecipientNumber'>;
  groupId?: never;
}

/** The input of `messages.sendText`, with `groupId`. */
export interface MessageSendTextInputWithGroupId extends Schema<'SendTextMessageRequest'> {
  groupId: Schema<'MessageGroupId'>;
  to?: never;
}

/** The input of `messages.sendText`. */
export type MessageSendTextInput = MessageSendTextInputWithTo | MessageSendTextInputWithGroupId;

/** The outcome of one message, as the guides show it and integrators have seen it for text messages. */
export interface MessageResult extends Schema<'MessageResult'> {}

/** The input of `messages.sendVideo`, with `to`. */
export interface MessageSendVideoInputWithTo extends Schema<'SendVideoMessageRequest'> {
  to: Schema<'MessageRecipientNumber'>;
  groupId?: never;
}

/** The input of `messages.sendVideo`, with `groupId`. */
export interface MessageSendVideoInputWithGroupId extends Schema<'SendVideoMessageRequest'> {
  groupId: Schema<'MessageGroupId'>;
  to?: never;
}

/** The input of `messages.sendVideo`. */
export type MessageSendVideoInput = MessageSendVideoInputWithTo | MessageSendVideoInputWithGroupId;

/** The input of `messages.sendAudio`, with `to`. */
export interface MessageSendAudioInputWithTo extends Schema<'SendAudioMessageRequest'> {
  to: Schema<'MessageRecipientNumber'>;
  groupId?: never;
}

/** The input of `messages.sendAudio`, with `groupId`. */
export interface MessageSendAudioInputWithGroupId extends Schema<'SendAudioMessageRequest'> {
  groupId: Schema<'MessageGroupId'>;
  to?: never;
}

/** The input of `messages.sendAudio`. */
export type MessageSendAudioInput = MessageSendAudioInputWithTo | MessageSendAudioInputWithGroupId;

/** The input of `messages.sendImage`, with `to`. */
export interface MessageSendImageInputWithTo extends Schema<'SendImageMessageRequest'> {
  to: Schema<'MessageRecipientNumber'>;
  groupId?: never;
}

/** The input of `messages.sendImage`, with `groupId`. */
export interface MessageSendImageInputWithGroupId extends Schema<'SendImageMessageRequest'> {
  groupId: Schema<'MessageGroupId'>;
  to?: never;
}

/** The input of `messages.sendImage`. */
export type MessageSendImageInput = MessageSendImageInputWithTo | MessageSendImageInputWithGroupId;

/** The input of `messages.sendDocument`, with `to`. */
export interface MessageSendDocumentInputWithTo extends Schema<'SendDocumentMessageRequest'> {
  to: Schema<'MessageRecipientNumber'>;
  groupId?: never;
}

/** The input of `messages.sendDocument`, with `groupId`. */
export interface MessageSendDocumentInputWithGroupId extends Schema<'SendDocumentMessageRequest'> {
  groupId: Schema<'MessageGroupId'>;
  to?: never;
}

/** The input of `messages.sendDocument`. */
export type MessageSendDocumentInput = MessageSendDocumentInputWithTo | MessageSendDocumentInputWithGroupId;

/** The input of `messages.sendLocation`, with `to`. */
export interface MessageSendLocationInputWithTo extends Schema<'SendLocationMessageRequest'> {
  to: Schema<'MessageRecipientNumber'>;
  groupId?: never;
}

/** The input of `messages.sendLocation`, with `groupId`. */
export interface MessageSendLocationInputWithGroupId extends Schema<'SendLocationMessageRequest'> {
  groupId: Schema<'MessageGroupId'>;
  to?: never;
}

/** The input of `messages.sendLocation`. */
export type MessageSendLocationInput = MessageSendLocationInputWithTo | MessageSendLocationInputWithGroupId;

/** The input of `messages.status`. */
export interface MessageStatusInput {
  /**
   * The id of the message.
   *
   * @example "00000000-0000-4000-8000-00000000000a"
   */
  messageId: string;
}

/**
 * What is known about a message's delivery. There is no status property: the status follows from the times that are
 * set. If all five are null, the message was accepted and nothing has been reported yet.
 */
export interface MessageDeliveryStatus extends Schema<'MessageDeliveryStatus'> {}

/** The input of `messages.sendInteractive`. */
export interface MessageSendInteractiveInput extends Schema<'SendInteractiveMessageRequest'> {}

/** The input of `messages.sendInteractiveList`. */
export interface MessageSendInteractiveListInput extends Schema<'SendInteractiveListMessageRequest'> {}

/** The input of `messages.sendInteractiveMedia`. */
export interface MessageSendInteractiveMediaInput extends Schema<'SendInteractiveMediaMessageRequest'> {}

/** The input of `messages.sendInteractiveMediaCarousel`. */
export interface MessageSendInteractiveMediaCarouselInput
  extends Schema<'SendInteractiveMediaCarouselMessageRequest'> {}

/** The input of `messages.sendOrder`. */
export interface MessageSendOrderInput extends Schema<'SendOrderMessageRequest'> {}

/** The input of `messages.sendOrderStatus`. */
export interface MessageSendOrderStatusInput extends Schema<'SendOrderStatusMessageRequest'> {}

/** The input of `messages.sendTypingIndicator`. */
export interface MessageSendTypingIndicatorInput extends Schema<'SendTypingIndicatorRequest'> {}

/** The result of `messages.sendTypingIndicator`. */
export interface TypingIndicatorResult extends Schema<'TypingIndicatorResult'> {}
