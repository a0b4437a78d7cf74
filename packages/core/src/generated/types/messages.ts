// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** What `messages.sendTemplate` takes. */
export interface MessageSendTemplateInput extends Schema<'SendTemplateMessagesRequest'> {}

/**
 * The guide shows a single outcome, although the request is a batch; the live service has been seen to answer with a
 * list of outcomes, as the second version does. An answer with `messages` is the list.
 */
export type TemplateMessageResponse = Schema<'TemplateMessageResponse'>;

/** What `messages.sendTemplateV2` takes. */
export interface MessageSendTemplateV2Input extends Schema<'SendTemplateMessagesV2Request'> {}

/** One outcome for each message. */
export interface TemplateMessageResults extends Schema<'TemplateMessageResults'> {}

/** What `messages.sendText` takes, with `to`. */
export interface MessageSendTextInputWithTo extends Schema<'SendTextMessageRequest'> {
  to: Schema<'MessageRecipientNumber'>;
  groupId?: never;
}

/** What `messages.sendText` takes, with `groupId`. */
export interface MessageSendTextInputWithGroupId extends Schema<'SendTextMessageRequest'> {
  groupId: Schema<'MessageGroupId'>;
  to?: never;
}

/** What `messages.sendText` takes. */
export type MessageSendTextInput = MessageSendTextInputWithTo | MessageSendTextInputWithGroupId;

/** The outcome of one send, as the guides show it and integrators have seen it on the text send. */
export interface MessageResult extends Schema<'MessageResult'> {}

/** What `messages.sendVideo` takes, with `to`. */
export interface MessageSendVideoInputWithTo extends Schema<'SendVideoMessageRequest'> {
  to: Schema<'MessageRecipientNumber'>;
  groupId?: never;
}

/** What `messages.sendVideo` takes, with `groupId`. */
export interface MessageSendVideoInputWithGroupId extends Schema<'SendVideoMessageRequest'> {
  groupId: Schema<'MessageGroupId'>;
  to?: never;
}

/** What `messages.sendVideo` takes. */
export type MessageSendVideoInput = MessageSendVideoInputWithTo | MessageSendVideoInputWithGroupId;

/** What `messages.sendAudio` takes, with `to`. */
export interface MessageSendAudioInputWithTo extends Schema<'SendAudioMessageRequest'> {
  to: Schema<'MessageRecipientNumber'>;
  groupId?: never;
}

/** What `messages.sendAudio` takes, with `groupId`. */
export interface MessageSendAudioInputWithGroupId extends Schema<'SendAudioMessageRequest'> {
  groupId: Schema<'MessageGroupId'>;
  to?: never;
}

/** What `messages.sendAudio` takes. */
export type MessageSendAudioInput = MessageSendAudioInputWithTo | MessageSendAudioInputWithGroupId;

/** What `messages.sendImage` takes, with `to`. */
export interface MessageSendImageInputWithTo extends Schema<'SendImageMessageRequest'> {
  to: Schema<'MessageRecipientNumber'>;
  groupId?: never;
}

/** What `messages.sendImage` takes, with `groupId`. */
export interface MessageSendImageInputWithGroupId extends Schema<'SendImageMessageRequest'> {
  groupId: Schema<'MessageGroupId'>;
  to?: never;
}

/** What `messages.sendImage` takes. */
export type MessageSendImageInput = MessageSendImageInputWithTo | MessageSendImageInputWithGroupId;

/** What `messages.sendDocument` takes, with `to`. */
export interface MessageSendDocumentInputWithTo extends Schema<'SendDocumentMessageRequest'> {
  to: Schema<'MessageRecipientNumber'>;
  groupId?: never;
}

/** What `messages.sendDocument` takes, with `groupId`. */
export interface MessageSendDocumentInputWithGroupId extends Schema<'SendDocumentMessageRequest'> {
  groupId: Schema<'MessageGroupId'>;
  to?: never;
}

/** What `messages.sendDocument` takes. */
export type MessageSendDocumentInput = MessageSendDocumentInputWithTo | MessageSendDocumentInputWithGroupId;

/** What `messages.sendLocation` takes, with `to`. */
export interface MessageSendLocationInputWithTo extends Schema<'SendLocationMessageRequest'> {
  to: Schema<'MessageRecipientNumber'>;
  groupId?: never;
}

/** What `messages.sendLocation` takes, with `groupId`. */
export interface MessageSendLocationInputWithGroupId extends Schema<'SendLocationMessageRequest'> {
  groupId: Schema<'MessageGroupId'>;
  to?: never;
}

/** What `messages.sendLocation` takes. */
export type MessageSendLocationInput = MessageSendLocationInputWithTo | MessageSendLocationInputWithGroupId;

/** What `messages.status` takes. */
export interface MessageStatusInput {
  /**
   * The id of the message.
   *
   * @example "00000000-0000-4000-8000-00000000000a"
   */
  messageId: string;
}

/**
 * What is known of a message's delivery. There is no status property: the state follows from the times that are set.
 * All five null means that the message was accepted and nothing has come back yet.
 */
export interface MessageDeliveryStatus extends Schema<'MessageDeliveryStatus'> {}

/** What `messages.sendInteractive` takes. */
export interface MessageSendInteractiveInput extends Schema<'SendInteractiveMessageRequest'> {}

/** What `messages.sendInteractiveList` takes. */
export interface MessageSendInteractiveListInput extends Schema<'SendInteractiveListMessageRequest'> {}

/** What `messages.sendInteractiveMedia` takes. */
export interface MessageSendInteractiveMediaInput extends Schema<'SendInteractiveMediaMessageRequest'> {}

/** What `messages.sendInteractiveMediaCarousel` takes. */
export interface MessageSendInteractiveMediaCarouselInput
  extends Schema<'SendInteractiveMediaCarouselMessageRequest'> {}

/** What `messages.sendOrder` takes. */
export interface MessageSendOrderInput extends Schema<'SendOrderMessageRequest'> {}

/** What `messages.sendOrderStatus` takes. */
export interface MessageSendOrderStatusInput extends Schema<'SendOrderStatusMessageRequest'> {}

/** What `messages.sendTypingIndicator` takes. */
export interface MessageSendTypingIndicatorInput extends Schema<'SendTypingIndicatorRequest'> {}

/** What `messages.sendTypingIndicator` answers. */
export interface TypingIndicatorResult extends Schema<'TypingIndicatorResult'> {}
