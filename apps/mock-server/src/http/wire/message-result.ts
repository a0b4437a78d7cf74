import type { Schemas } from '@doubletick-kit/contract';
import type { Message } from '../../world/tables/messages.ts';
import type { World } from '../../world/world.ts';

/** An accepted message as the sends answer it: to a number as digits, or, as is assumed, to the id of a group. */
export function toWireMessageResult({ id, chatId }: Message, { chats }: World): Required<Schemas['MessageResult']> {
  const chat = chats.get(chatId);
  const recipient = chat && ('groupId' in chat ? chat.groupId : chat.customerPhone);
  return { status: 'SENT', recipient: recipient ?? '', messageId: id };
}
