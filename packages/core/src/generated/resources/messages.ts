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

/** Messages to customers and WhatsApp groups, and what became of them. */
export class Messages extends Resource {
  /**
   * Send templates with values in order.
   *
   * Sends a batch of template messages, to any customer at any time. The values of the variables are plain texts; the
   * second version of this operation takes them by name.
   *
   * - Each message names exactly one of `to` and `groupId`, and its template by `content.templateName` and
   *   `content.language`.
   * - The template's fields belong inside `content`. Placed beside it, they are refused with status 400 and `content
   *   should not be empty`, as is a message without `content`.
   * - A success answer does not mean that all went well: an unknown or unapproved template has been seen to come back
   *   as a message of status `FAILED` with `errorMessage`. Look at each outcome.
   * - Leave out the values of parts that have no variables. A button needs one only where its URL has a variable; by
   *   the guide it can also carry the id of a quick-reply button, which comes back in the webhook of the tap.
   * - The guide limits a template to one button, and advises sending one template at a time. No limit of the batch is
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
   * Sends a batch of template messages, to any customer at any time. It differs from the first version so:
   *
   * - The values of body variables, on cards too, are objects with the variable's name as key, never plain texts.
   * - Each message names `to` together with `from`, or `groupId` alone. Which number sends to a group when `from` is
   *   left out is not documented.
   * - There is no `messageId`: the service makes one and returns it.
   * - No property for the variable of a text header is documented, and no header with a location.
   * - `byPassMediaUrlValidation` beside `messages` skips the check of all media URLs.
   * - The answer holds one outcome per message, of status `SENT`, `FAILED` or `ENQUEUED`.
   *
   * The page's text also calls `content.templateData` required; the schema leaves it optional, as a template without
   * variables has no use for it. An unknown or unapproved template has been seen to come back in a success answer, as a
   * message of status `FAILED`. A message without `content`, or with its fields beside `content`, is refused with
   * status 400 and `content should not be empty`. `customData` comes back at the top level of the webhooks about the
   * message. No limit of the batch is documented.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400.
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
   * Sends one text.
   *
   * - Name the receiver by exactly one of `to` and `groupId`.
   * - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can be
   *   sent.
   * - The body is one flat object. A list of `messages`, as the template sends take it, is refused with status 400 and
   *   `content should not be empty`; so is a body without `content` or with an empty one.
   *
   * What becomes of the message arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
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
   * - Name the receiver by exactly one of `to` and `groupId`.
   * - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can be
   *   sent.
   * - The URL has to be publicly reachable. Upload the file first where it is not.
   * - The guide names the format MP4. A file of another kind is refused with status 422. No limit of its size is
   *   documented.
   * - A body without `content`, or with an empty one, is refused with status 400 and `content should not be empty`.
   *
   * What becomes of the message arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
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
   * - Name the receiver by exactly one of `to` and `groupId`.
   * - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can be
   *   sent.
   * - The URL has to be publicly reachable. Upload the file first where it is not.
   * - The guide names the format MP3. A file of another kind is refused with status 422. No limit of its size is
   *   documented.
   * - How WhatsApp shows the caption beside audio is not documented.
   * - A body without `content`, or with an empty one, is refused with status 400 and `content should not be empty`.
   *
   * What becomes of the message arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
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
   * - Name the receiver by exactly one of `to` and `groupId`.
   * - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can be
   *   sent.
   * - The URL has to be publicly reachable. Upload the file first where it is not.
   * - The guide names the formats JPG, PNG and WEBP. A file of another kind is refused with status 422. No limit of its
   *   size is documented.
   * - A body without `content`, or with an empty one, is refused with status 400 and `content should not be empty`.
   *
   * What becomes of the message arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
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
   * - Name the receiver by exactly one of `to` and `groupId`.
   * - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can be
   *   sent.
   * - The URL has to be publicly reachable. Upload the file first where it is not.
   * - The guide names the formats PDF, DOCX, XLSX and TXT. A file of another kind is refused with status 422. No limit
   *   of its size is documented.
   * - `filename` is the name the customer sees, 1 to 240 characters by the guide.
   * - A body without `content`, or with an empty one, is refused with status 400 and `content should not be empty`.
   *
   * What becomes of the message arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
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
   * Sends a position on the map, with an optional name and address.
   *
   * - Name the receiver by exactly one of `to` and `groupId`.
   * - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can be
   *   sent.
   * - A body without `content`, or with an empty one, is refused with status 400 and `content should not be empty`.
   *
   * What becomes of the message arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
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
   * - `messageId` is the one that a send returned, or that you gave it. It has to be a UUID.
   * - A time is null until WhatsApp has reported that step. All five null means that the message was accepted, and
   *   nothing has come back yet.
   * - `failedReason` and `errorCode`, WhatsApp's own code, are there on failed messages only.
   * - One request per second for the whole organization. For the delivery of many messages, use the
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
        rateLimits: [{ limit: 1, per: 'second', scope: 'organization' }],
      },
      input,
      options,
    );
  }

  /**
   * Send a text with buttons.
   *
   * Sends a text with either reply buttons or one link button, with an optional heading and footer.
   *
   * - `content` has either `buttons` or `ctaButton`. The guide knows reply buttons alone.
   * - At most three reply buttons by the guide, each with its own `id`.
   * - At most 60 characters in the heading, 1024 in the body, 20 in the footer, 20 in a label and 60 in an `id`.
   * - `to` and `from` are both required; groups cannot be named.
   * - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can be
   *   sent.
   * - A body without `content`, or with an empty one, is refused with status 400 and `content should not be empty`.
   *
   * What becomes of the message arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
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
   * Sends a text with a button that opens a list in sections, of which the customer picks one row.
   *
   * - At most 10 rows over all sections, each with its own `id`. WhatsApp enforces this and the limits of the body, the
   *   button, row titles and row descriptions.
   * - At most 60 characters in the heading, 1024 in the body, 20 in the footer, 20 on the button, 24 in a section's
   *   title, and per row 60 in the `id`, 24 in the title and 72 in the description.
   * - `from` is optional in the reference and required in the guide; groups cannot be named.
   * - A section's title is optional in the reference and required in the guide.
   * - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can be
   *   sent.
   * - A body without `content`, or with an empty one, is refused with status 400 and `content should not be empty`.
   *
   * What becomes of the message arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
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
   * Sends an image, a video or a document above a text with either reply buttons or one link button.
   *
   * - `content` has either `buttons` or `ctaButton`.
   * - `mediaType` is `image/jpeg`, `image/png`, `video/mp4` or `application/pdf`; the URL has to be publicly reachable.
   * - `fileName` is the name that the customer sees of a document. Mind the capital letter: the plain document send
   *   spells it `filename`.
   * - The file takes the place of a heading. Limits of body, footer and number of buttons are not documented here.
   * - `to` and `from` are both required; groups cannot be named.
   * - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can be
   *   sent.
   * - A body without `content`, or with an empty one, is refused with status 400 and `content should not be empty`.
   *
   * No source documents the body of the answer.
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
   * Sends a text above 2 to 10 cards that the customer swipes through.
   *
   * - Each card has an image or a video, given as a public link (Meta refuses the id of an uploaded one), an optional
   *   text and buttons.
   * - A card has either one link button or one to two quick-reply buttons. All cards have buttons of the same type and
   *   the same number of them; the schema does not check this.
   * - At most 1024 characters in the main text, 160 characters and two line breaks in a card's text, 20 in a label and
   *   256 in the `id` of a quick-reply button.
   * - `to` and `from` are both required; groups cannot be named. There is no heading and no footer.
   * - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can be
   *   sent.
   * - A body without `content`, or with an empty one, is refused with status 400 and `content should not be empty`.
   *
   * No source documents the body of the answer.
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
   * - Name the payment by at least one of `configurationName`, `upiIntentLink` and `paymentLink`. A gateway needs
   *   `configurationName`; `paymentLink` wins over `upiIntentLink`, and Meta has to have enabled its domain.
   * - With a configuration of the kind `upi_vpa`, the service makes the UPI link itself unless `upiIntentLink` is
   *   given.
   * - Amounts are plain decimals. Payments through Meta in India take `INR`.
   * - Send a `referenceId` of your own, unique and of at most 35 characters: the order status needs it, and no
   *   documented answer returns the one that the service would make. An order that is paid by a CCAvenue link has the
   *   link's.
   * - Only an image can be the header.
   * - The reference marks neither `to` nor `from` as required, and takes no group here. What it does without `to` is
   *   not documented; always send both.
   * - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can be
   *   sent.
   * - A body without `content`, or with an empty one, is refused with status 400 and `content should not be empty`.
   *
   * No source documents the body of the answer.
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
   * Send the state of an order.
   *
   * Tells the customer that an order has moved on to another state.
   *
   * - `referenceId` is the one of the order message.
   * - The states are `pending`, `processing`, `partially_shipped`, `shipped`, `completed` and `canceled`. Which may
   *   follow which is not documented.
   * - At most 1024 characters in the body.
   * - The reference marks neither `to` nor `from` as required, and takes no group here. What it does without `to` is
   *   not documented; always send both.
   * - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can be
   *   sent.
   * - A body without `content`, or with an empty one, is refused with status 400 and `content should not be empty`.
   *
   * No source documents the body of the answer.
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
   * - Read `success`: an indicator that did not reach the customer is still answered with status 201.
   * - The numbers are called `wabaNumber` and `customerNumber` here, unlike in the sends.
   * - How long the indicator stays, and whether it needs an open chat window, is not documented.
   *
   * Known from the guide alone; the reference has no page for it. No message is sent, so a repetition does no harm.
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
