// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import { Resource } from '../../kernel/resource.ts';
import type {
  MessageDeliveryStatus,
  MessageResult,
  MessageSendAudioInput,
  MessageSendDocumentInput,
  MessageSendImageInput,
  MessageSendInteractiveInput,
  MessageSendInteractiveListInput,
  MessageSendInteractiveMediaCarouselInput,
  MessageSendInteractiveMediaInput,
  MessageSendLocationInput,
  MessageSendOrderInput,
  MessageSendOrderStatusInput,
  MessageSendTemplateInput,
  MessageSendTemplateV2Input,
  MessageSendTextInput,
  MessageSendTypingIndicatorInput,
  MessageSendVideoInput,
  MessageStatusInput,
  TemplateMessageResponse,
  TemplateMessageResults,
  TypingIndicatorResult,
} from '../types/messages.ts';

/** Send messages to customers and WhatsApp groups, and look up their delivery. */
export class Messages extends Resource {
  /**
   * Send templates with values in order.
   *
   * Sends a batch of template messages, to any customer at any time. The values of the variables are plain strings in
   * order; version 2 of this operation takes them by name.
   *
   * - Each message sets exactly one of `to` and `groupId`, and names its template in `content.templateName` and
   *   `content.language`.
   * - The template's fields belong inside `content`. Outside it they are refused with status 400 and `content should
   *   not be empty`, as is a message without `content`.
   * - A success status does not mean that every message was sent: an unknown or unapproved template has been observed
   *   to come back as a message with status `FAILED` and an `errorMessage`. Check each outcome.
   * - WhatsApp refuses a value that is empty, has a line break or a tab, or more than four blanks in a row. Such a
   *   message fails, and so does one from a number to itself.
   * - Omit the values of parts without variables. A button only needs a value if its URL has a variable; according to
   *   the guide it can also have the id of a quick-reply button, which comes back in the webhook of the tap.
   * - The guide limits a template to one button and recommends sending one template at a time. No batch limit is
   *   documented.
   * - `customData` comes back at the top level of the webhooks about the message.
   *
   * The result is undefined if the response has no body.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/outgoing-messages-whatsapp-template
   */
  sendTemplate(
    input: MessageSendTemplateInput,
    options?: RequestOptions,
  ): PendingRequest<TemplateMessageResponse | undefined> {
    return this.invoke(
      {
        id: 'sendWhatsappTemplateMessages',
        method: 'POST',
        path: '/whatsapp/message/template',
        safety: 'unsafe',
        body: 'json',
        messageId: '/messages/*/messageId',
        mayBeEmpty: true,
      },
      input,
      options,
    );
  }

  /**
   * Send templates with values by name.
   *
   * Sends a batch of template messages, to any customer at any time. It differs from version 1:
   *
   * - The values of body variables, including those of cards, are objects with the variable's name as key, never plain
   *   strings.
   * - Each message sets `to` together with `from`, or `groupId` alone. Which WhatsApp number sends to a WhatsApp group
   *   if `from` is omitted is not documented.
   * - There is no `messageId`: the service generates one and returns it.
   * - No property for the variable of a text header is documented, and no header with a location.
   * - `byPassMediaUrlValidation` next to `messages` skips the check of all media URLs.
   * - The response has one outcome per message, with the status `SENT`, `FAILED` or `ENQUEUED`.
   * - WhatsApp refuses a value that is empty, has a line break or a tab, or more than four blanks in a row. Such a
   *   message fails, and so does one from a number to itself.
   *
   * The page's text also calls `content.templateData` required; it is optional in the schema, since a template without
   * variables does not need it. An unknown or unapproved template has been observed to come back in a success response,
   * as a message with status `FAILED`. A message without `content`, or with its fields outside `content`, is refused
   * with status 400 and `content should not be empty`. `customData` comes back at the top level of the webhooks about
   * the message. No batch limit is documented.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/outgoing-messages-whatsapp-template-v2
   */
  sendTemplateV2(input: MessageSendTemplateV2Input, options?: RequestOptions): PendingRequest<TemplateMessageResults> {
    return this.invoke(
      {
        id: 'sendWhatsappTemplateMessagesV2',
        method: 'POST',
        path: '/v2/whatsapp/message/template',
        safety: 'unsafe',
        body: 'json',
      },
      input,
      options,
    );
  }

  /**
   * Send a text message.
   *
   * Sends one text message.
   *
   * - Set exactly one of `to` and `groupId` as the recipient.
   * - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and only
   *   a template can be sent.
   * - The body is one flat object. A list of `messages`, as in the template operations, is refused with status 400 and
   *   `content should not be empty`; so is a body whose `content` is missing or empty.
   *
   * The delivery status arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/outgoing-messages-whatsapp-text
   */
  sendText(input: MessageSendTextInput, options?: RequestOptions): PendingRequest<MessageResult> {
    return this.invoke(
      {
        id: 'sendWhatsappTextMessage',
        method: 'POST',
        path: '/whatsapp/message/text',
        safety: 'unsafe',
        body: 'json',
        messageId: '/messageId',
      },
      input,
      options,
    );
  }

  /**
   * Send a video.
   *
   * Sends a video that the service fetches from `mediaUrl`, with an optional caption.
   *
   * - Set exactly one of `to` and `groupId` as the recipient.
   * - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and only
   *   a template can be sent.
   * - The URL must be publicly reachable; if it is not, upload the file first.
   * - The guide names the format MP4. Other file types are refused with status 422. No size limit is documented.
   * - A body whose `content` is missing or empty is refused with status 400 and `content should not be empty`.
   *
   * The delivery status arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/outgoing-messages-whatsapp-video
   */
  sendVideo(input: MessageSendVideoInput, options?: RequestOptions): PendingRequest<MessageResult> {
    return this.invoke(
      {
        id: 'sendWhatsappVideoMessage',
        method: 'POST',
        path: '/whatsapp/message/video',
        safety: 'unsafe',
        body: 'json',
        messageId: '/messageId',
      },
      input,
      options,
    );
  }

  /**
   * Send an audio file.
   *
   * Sends an audio file that the service fetches from `mediaUrl`, with an optional caption.
   *
   * - Set exactly one of `to` and `groupId` as the recipient.
   * - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and only
   *   a template can be sent.
   * - The URL must be publicly reachable; if it is not, upload the file first.
   * - The guide names the format MP3. Other file types are refused with status 422. No size limit is documented.
   * - How WhatsApp shows the caption of an audio file is not documented.
   * - A body whose `content` is missing or empty is refused with status 400 and `content should not be empty`.
   *
   * The delivery status arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/outgoing-messages-whatsapp-audio
   */
  sendAudio(input: MessageSendAudioInput, options?: RequestOptions): PendingRequest<MessageResult> {
    return this.invoke(
      {
        id: 'sendWhatsappAudioMessage',
        method: 'POST',
        path: '/whatsapp/message/audio',
        safety: 'unsafe',
        body: 'json',
        messageId: '/messageId',
      },
      input,
      options,
    );
  }

  /**
   * Send an image.
   *
   * Sends an image that the service fetches from `mediaUrl`, with an optional caption.
   *
   * - Set exactly one of `to` and `groupId` as the recipient.
   * - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and only
   *   a template can be sent.
   * - The URL must be publicly reachable; if it is not, upload the file first.
   * - The guide names the formats JPG, PNG and WEBP. Other file types are refused with status 422. No size limit is
   *   documented.
   * - A body whose `content` is missing or empty is refused with status 400 and `content should not be empty`.
   *
   * The delivery status arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/outgoing-messages-whatsapp-image
   */
  sendImage(input: MessageSendImageInput, options?: RequestOptions): PendingRequest<MessageResult> {
    return this.invoke(
      {
        id: 'sendWhatsappImageMessage',
        method: 'POST',
        path: '/whatsapp/message/image',
        safety: 'unsafe',
        body: 'json',
        messageId: '/messageId',
      },
      input,
      options,
    );
  }

  /**
   * Send a document.
   *
   * Sends a document that the service fetches from `mediaUrl`, with an optional caption.
   *
   * - Set exactly one of `to` and `groupId` as the recipient.
   * - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and only
   *   a template can be sent.
   * - The URL must be publicly reachable; if it is not, upload the file first.
   * - The guide names the formats PDF, DOCX, XLSX and TXT. Other file types are refused with status 422. No size limit
   *   is documented.
   * - `filename` is the name that the customer sees, 1 to 240 characters according to the guide.
   * - A body whose `content` is missing or empty is refused with status 400 and `content should not be empty`.
   *
   * The delivery status arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/outgoing-messages-whatsapp-document
   */
  sendDocument(input: MessageSendDocumentInput, options?: RequestOptions): PendingRequest<MessageResult> {
    return this.invoke(
      {
        id: 'sendWhatsappDocumentMessage',
        method: 'POST',
        path: '/whatsapp/message/document',
        safety: 'unsafe',
        body: 'json',
        messageId: '/messageId',
      },
      input,
      options,
    );
  }

  /**
   * Send a location.
   *
   * Sends a location, with an optional name and address.
   *
   * - Set exactly one of `to` and `groupId` as the recipient.
   * - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and only
   *   a template can be sent.
   * - A body whose `content` is missing or empty is refused with status 400 and `content should not be empty`.
   *
   * The delivery status arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/outgoing-messages-whatsapp-location
   */
  sendLocation(input: MessageSendLocationInput, options?: RequestOptions): PendingRequest<MessageResult> {
    return this.invoke(
      {
        id: 'sendWhatsappLocationMessage',
        method: 'POST',
        path: '/whatsapp/message/location',
        safety: 'unsafe',
        body: 'json',
        messageId: '/messageId',
      },
      input,
      options,
    );
  }

  /**
   * Look up a message's delivery.
   *
   * Returns the times at which a message was sent, delivered, read, replied to or failed, as far as they are known.
   *
   * - `messageId` is the id that the send operation returned or that you set. It must be a UUID.
   * - A time is null until WhatsApp has reported that step. If all five are null, the message was accepted and nothing
   *   has been reported yet.
   * - Only failed messages have `failedReason` and `errorCode`, which is WhatsApp's code.
   * - The limit is one request per second for the whole account. To track many messages, use the
   *   `MESSAGE_STATUS_UPDATE` webhook.
   *
   * Rate limit: 1 request per second per account.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @throws RateLimitError on 429.
   * @see https://docs.doubletick.io/reference/get-message-status
   */
  status(input: MessageStatusInput, options?: RequestOptions): PendingRequest<MessageDeliveryStatus> {
    return this.invoke(
      {
        id: 'getMessageStatus',
        method: 'GET',
        path: '/whatsapp/message/status',
        safety: 'safe',
        query: { messageId: 'single' },
      },
      input,
      options,
    );
  }

  /**
   * Send a text message with buttons.
   *
   * Sends a text message with either reply buttons or one link button, and an optional heading and footer.
   *
   * - `content` has either `buttons` or `ctaButton`. The guide only describes reply buttons.
   * - At most three reply buttons according to the guide, each with its own `id`.
   * - At most 60 characters in the heading, 1024 in the body, 20 in the footer, 20 in a label and 60 in an `id`.
   * - `to` and `from` are both required; the recipient cannot be a WhatsApp group.
   * - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and only
   *   a template can be sent.
   * - A body whose `content` is missing or empty is refused with status 400 and `content should not be empty`.
   *
   * The delivery status arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/outgoing-messages-whatsapp-interactive
   */
  sendInteractive(input: MessageSendInteractiveInput, options?: RequestOptions): PendingRequest<MessageResult> {
    return this.invoke(
      {
        id: 'sendWhatsappInteractiveMessage',
        method: 'POST',
        path: '/whatsapp/message/interactive',
        safety: 'unsafe',
        body: 'json',
        messageId: '/messageId',
      },
      input,
      options,
    );
  }

  /**
   * Send a list to choose from.
   *
   * Sends a text message with a button that opens a list in sections. The customer picks one row.
   *
   * - At most 10 rows over all sections, each with its own `id`. WhatsApp enforces this and the limits of the body, the
   *   button, row titles and row descriptions.
   * - At most 60 characters in the heading, 1024 in the body, 20 in the footer, 20 on the button, 24 in a section's
   *   title, and per row 60 in the `id`, 24 in the title and 72 in the description.
   * - `from` is optional in the reference and required in the guide; the recipient cannot be a WhatsApp group.
   * - A section's title is optional in the reference and required in the guide.
   * - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and only
   *   a template can be sent.
   * - A body whose `content` is missing or empty is refused with status 400 and `content should not be empty`.
   *
   * The delivery status arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/outgoing-messages-whatsapp-interactive-list
   */
  sendInteractiveList(input: MessageSendInteractiveListInput, options?: RequestOptions): PendingRequest<MessageResult> {
    return this.invoke(
      {
        id: 'sendWhatsappInteractiveListMessage',
        method: 'POST',
        path: '/whatsapp/message/interactive-list',
        safety: 'unsafe',
        body: 'json',
        messageId: '/messageId',
      },
      input,
      options,
    );
  }

  /**
   * Send media with buttons.
   *
   * Sends an image, a video or a document above text with either reply buttons or one link button.
   *
   * - `content` has either `buttons` or `ctaButton`.
   * - `mediaType` is `image/jpeg`, `image/png`, `video/mp4` or `application/pdf`; the URL must be publicly reachable.
   * - `fileName` is the document name that the customer sees. Note the capital letter: the plain document operation
   *   spells it `filename`.
   * - The file replaces a heading. The limits of the body, the footer and the number of buttons are not documented
   *   here.
   * - `to` and `from` are both required; the recipient cannot be a WhatsApp group.
   * - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and only
   *   a template can be sent.
   * - A body whose `content` is missing or empty is refused with status 400 and `content should not be empty`.
   *
   * No source documents the response body.
   *
   * The result is undefined if the response has no body.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/outgoing-messages-whatsapp-interactive-media
   */
  sendInteractiveMedia(
    input: MessageSendInteractiveMediaInput,
    options?: RequestOptions,
  ): PendingRequest<MessageResult | undefined> {
    return this.invoke(
      {
        id: 'sendWhatsappInteractiveMediaMessage',
        method: 'POST',
        path: '/whatsapp/message/interactive/media',
        safety: 'unsafe',
        body: 'json',
        messageId: '/messageId',
        mayBeEmpty: true,
      },
      input,
      options,
    );
  }

  /**
   * Send a carousel of media cards.
   *
   * Sends a text message and 2 to 10 cards that the customer swipes through.
   *
   * - Each card has an image or a video, given as a public URL (Meta refuses the id of an uploaded file), optional text
   *   and buttons.
   * - A card has either one link button or one to two quick-reply buttons. All cards have buttons of the same type and
   *   the same number of them; the schema does not check this.
   * - At most 1024 characters in the main text, 160 characters and two line breaks in a card's text, 20 in a label and
   *   256 in the `id` of a quick-reply button.
   * - `to` and `from` are both required; the recipient cannot be a WhatsApp group. There is no heading and no footer.
   * - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and only
   *   a template can be sent.
   * - A body whose `content` is missing or empty is refused with status 400 and `content should not be empty`.
   *
   * No source documents the response body.
   *
   * The result is undefined if the response has no body.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/outgoing-messages-whatsapp-interactive-media-carousel
   */
  sendInteractiveMediaCarousel(
    input: MessageSendInteractiveMediaCarouselInput,
    options?: RequestOptions,
  ): PendingRequest<MessageResult | undefined> {
    return this.invoke(
      {
        id: 'sendWhatsappInteractiveMediaCarouselMessage',
        method: 'POST',
        path: '/whatsapp/message/interactive/media-carousel',
        safety: 'unsafe',
        body: 'json',
        messageId: '/messageId',
        mayBeEmpty: true,
      },
      input,
      options,
    );
  }

  /**
   * Send an order to pay.
   *
   * Sends an order that the customer pays from within WhatsApp.
   *
   * - Set at least one of `configurationName`, `upiIntentLink` and `paymentLink` for the payment. A payment gateway
   *   needs `configurationName`. `paymentLink` takes precedence over `upiIntentLink`, and Meta must have enabled its
   *   domain.
   * - With a configuration of type `upi_vpa`, the service generates the UPI link unless you set `upiIntentLink`.
   * - Amounts are plain decimals. Payments through Meta in India use `INR`.
   * - Send your own `referenceId`, unique and of at most 35 characters: the order status needs it, and no documented
   *   response returns a generated one. For an order that is paid with a CCAvenue link, use the `referenceId` of the
   *   link.
   * - Only an image can be the header.
   * - The reference marks neither `to` nor `from` as required and does not allow a WhatsApp group here. What happens
   *   without `to` is not documented; always send both.
   * - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and only
   *   a template can be sent.
   * - A body whose `content` is missing or empty is refused with status 400 and `content should not be empty`.
   *
   * No source documents the response body.
   *
   * The result is undefined if the response has no body.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/outgoing-messages-whatsapp-order
   */
  sendOrder(input: MessageSendOrderInput, options?: RequestOptions): PendingRequest<MessageResult | undefined> {
    return this.invoke(
      {
        id: 'sendWhatsappOrderMessage',
        method: 'POST',
        path: '/whatsapp/message/order',
        safety: 'unsafe',
        body: 'json',
        messageId: '/messageId',
        mayBeEmpty: true,
      },
      input,
      options,
    );
  }

  /**
   * Send the status of an order.
   *
   * Tells the customer that the status of an order has changed.
   *
   * - `referenceId` is the one in the order message.
   * - The statuses are `pending`, `processing`, `partially_shipped`, `shipped`, `completed` and `canceled`. Which
   *   status can follow which is not documented.
   * - At most 1024 characters in the body.
   * - The reference marks neither `to` nor `from` as required and does not allow a WhatsApp group here. What happens
   *   without `to` is not documented; always send both.
   * - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and only
   *   a template can be sent.
   * - A body whose `content` is missing or empty is refused with status 400 and `content should not be empty`.
   *
   * No source documents the response body.
   *
   * The result is undefined if the response has no body.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/outgoing-messages-whatsapp-order-status
   */
  sendOrderStatus(
    input: MessageSendOrderStatusInput,
    options?: RequestOptions,
  ): PendingRequest<MessageResult | undefined> {
    return this.invoke(
      {
        id: 'sendWhatsappOrderStatusMessage',
        method: 'POST',
        path: '/whatsapp/message/order/status',
        safety: 'unsafe',
        body: 'json',
        messageId: '/messageId',
        mayBeEmpty: true,
      },
      input,
      options,
    );
  }

  /**
   * Show a typing indicator.
   *
   * Shows a customer that a reply is being typed.
   *
   * - Check `success`: the status is 201 even if the indicator did not reach the customer.
   * - The phone numbers are called `wabaNumber` and `customerNumber` here, unlike in the operations that send messages.
   * - How long the indicator stays, and whether it needs an open chat window, is not documented.
   *
   * Only the guide documents this operation. No message is sent, so it is safe to repeat.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/docs/typing-indicator
   */
  sendTypingIndicator(
    input: MessageSendTypingIndicatorInput,
    options?: RequestOptions,
  ): PendingRequest<TypingIndicatorResult> {
    return this.invoke(
      {
        id: 'sendWhatsappTypingIndicator',
        method: 'POST',
        path: '/whatsapp/message/typing-indicator',
        safety: 'idempotent',
        body: 'json',
      },
      input,
      options,
    );
  }
}
