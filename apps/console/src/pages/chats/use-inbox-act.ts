import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { control, dataOf } from '../../api/control.ts';
import { useMembersOf } from '../../api/members.ts';
import { useWorld } from '../../api/world-context.tsx';
import { texts } from '../../texts.ts';
import type { ChatDetails } from './use-chat-details.ts';

export type InboxAct = 'CHAT_READ' | 'CHAT_CLOSE';

/** Does something in the inbox as the assignee of a chat, or as another member who has access to it. */
export function useInboxAct(chat: ChatDetails): UseMutationResult<unknown, Error, InboxAct> {
  const { id } = useWorld();
  const members = useMembersOf(chat.wabaNumber);
  return useMutation({
    mutationFn: (type: InboxAct) => {
      const from = (chat.assignee ?? members[0])?.phone;
      if (from === undefined) throw new Error(texts.chats.noMember);
      const target =
        chat.groupId === null
          ? { to: chat.customerPhone ?? '', wabaNumber: chat.wabaNumber }
          : { groupId: chat.groupId };
      const params = { path: { world: id } };
      return dataOf(control.POST('/__mock/worlds/{world}/simulate', { params, body: { type, from, ...target } }));
    },
  });
}
