import { useEffect } from 'react';
import { useRoute } from 'wouter';
import { useChatDetails } from '../pages/chats/use-chat-details.ts';
import { rememberStep } from '../pages/start/steps.ts';
import { routes } from './routes.ts';

/** Tells the checklists of the Start page which customer's conversation was opened. */
export function RememberOpenedChat(): null {
  const [, params] = useRoute(routes.chat);
  const { data: chat } = useChatDetails(params?.chatId);
  const phone = chat?.customerPhone;
  useEffect(() => {
    if (phone) rememberStep(`opened-chat:${phone}`);
  }, [phone]);
  return null;
}
