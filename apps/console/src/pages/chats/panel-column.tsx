import { ActionIcon, SegmentedControl, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { texts } from '../../texts.ts';
import { CustomerPhone } from '../conversation/customer-phone.tsx';
import classes from './chats-page.module.css';
import { DetailsPanel } from './details/details-panel.tsx';
import { BackIcon } from './icons.tsx';
import { InboxActs } from './inbox-acts.tsx';
import { useChatDetails } from './use-chat-details.ts';
import { pathOfChat, usePanel } from './use-panel.ts';

const { chats } = texts;

/** The details of a chat, or the customer's phone. */
export function PanelColumn({ chatId, columns }: { chatId: string; columns: 1 | 2 | 3 }): ReactNode {
  const [panel = 'details', show] = usePanel();
  const { data: chat } = useChatDetails(chatId);
  return (
    <div className={classes.panel}>
      {columns === 1 && chat && <VisuallyHidden component="h1">{chat.name}</VisuallyHidden>}
      <div className={classes.header}>
        {columns < 3 && (
          <ActionIcon
            component={Link}
            href={pathOfChat(chatId)}
            variant="subtle"
            size="lg"
            aria-label={chats.toConversation}
          >
            <BackIcon />
          </ActionIcon>
        )}
        <SegmentedControl
          className={classes.who}
          size="sm"
          aria-label={chats.panel}
          data={[
            { value: 'details', label: chats.details },
            { value: 'phone', label: chats.customerPhone },
          ]}
          value={panel}
          onChange={(chosen) => show(chosen === 'phone' ? 'phone' : 'details')}
        />
      </div>
      {columns === 1 && panel === 'details' && chat && (
        <div className={classes.acts}>
          <InboxActs chat={chat} />
        </div>
      )}
      <div className={classes.content}>
        {panel === 'phone' ? <CustomerPhone chatId={chatId} /> : <DetailsPanel chatId={chatId} />}
      </div>
    </div>
  );
}
