import type { Chat } from '../world/tables/inbox.ts';
import type { Message } from '../world/tables/messages.ts';
import type { MessageData } from './mock-event.ts';

/** What the event of an accepted message says of it, by the names that the request has for it. */
export function describeMessage(message: Message, chat: Chat): MessageData {
  const { id: messageId, chatId, type, text, mediaUrl, memberPhone, content, customData } = message;
  return {
    messageId,
    chatId,
    from: chat.wabaNumber,
    ...('customerPhone' in chat ? { to: chat.customerPhone } : { groupId: chat.groupId }),
    type,
    ...(text !== null && { text }),
    ...(mediaUrl !== null && { mediaUrl }),
    ...describeTemplate(message),
    ...(memberPhone !== null && { memberPhone }),
    ...(content && { content }),
    ...(customData && { customData }),
  };
}

function describeTemplate({ templateId, content }: Message): Pick<MessageData, 'template' | 'language'> {
  if (templateId === null || !content) return {};
  const { templateName, language } = content;
  return { template: String(templateName), ...(language !== undefined && { language: String(language) }) };
}
