import { Anchor, Text } from '@mantine/core';
import { useDebouncedValue, useElementSize } from '@mantine/hooks';
import { type ReactNode, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { isGone } from '../../api/reason-of.ts';
import { routes } from '../../app/routes.ts';
import { texts } from '../../texts.ts';
import { Announcer } from './announcer.tsx';
import { ChatColumn } from './chat-column.tsx';
import classes from './chats-page.module.css';
import listClasses from './list/chat-list.module.css';
import { ChatRows } from './list/chat-list.tsx';
import { ListHead } from './list/list-head.tsx';
import type { ChatFilter } from './list/use-chat-list.ts';
import { PanelColumn } from './panel-column.tsx';
import { useChatDetails } from './use-chat-details.ts';
import { pathOfChat, usePanel } from './use-panel.ts';

const searchDelayMs = 150;

/** The inbox: the chats, a conversation, and beside it the details of the chat or the customer's phone. */
export function ChatsPage({ chatId }: { chatId: string | undefined }): ReactNode {
  const { ref, width } = useElementSize();
  const columns = columnsOf(width === 0 ? window.innerWidth : width, chatId !== undefined);
  const [panel] = usePanel();
  const isPanelOnly = columns < 3 && panel !== undefined;
  const isGoneChat = isGone(useChatDetails(chatId).error);
  const shownId = isGoneChat ? undefined : chatId;
  return (
    <div ref={ref} className={classes.page} data-columns={columns}>
      <div className={columns === 1 && chatId !== undefined ? classes.covered : classes.list}>
        <ListColumn chatId={chatId} />
      </div>
      {chatId === undefined && columns > 1 && (
        <div className={classes.empty}>
          <Text c="dimmed">{texts.chats.choose}</Text>
        </div>
      )}
      {isGoneChat && <Gone />}
      {shownId !== undefined && !isPanelOnly && <ChatColumn chatId={shownId} columns={columns} />}
      {shownId !== undefined && (columns === 3 || isPanelOnly) && <PanelColumn chatId={shownId} columns={columns} />}
      <Announcer chatId={shownId} />
    </div>
  );
}

function Gone(): ReactNode {
  return (
    <div className={classes.empty} role="alert">
      <Text>{texts.chats.gone}</Text>
      <Anchor component={Link} href={routes.chats}>
        {texts.chats.toList}
      </Anchor>
    </div>
  );
}

/** How many columns there is room for: a phone shows one at a time. */
function columnsOf(width: number, hasChat: boolean): 1 | 2 | 3 {
  if (width < 700) return 1;
  return width < 1_100 || !hasChat ? 2 : 3;
}

type Shown = Pick<ChatFilter, 'filter' | 'member'>;

function ListColumn({ chatId }: { chatId: string | undefined }): ReactNode {
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState<Shown>({ filter: 'all', member: null });
  const [search] = useDebouncedValue(typed.trim(), searchDelayMs);
  const filter = useMemo(() => ({ ...shown, search }), [shown, search]);
  return (
    <div className={listClasses.column}>
      <ListHead search={typed} onSearch={setTyped} filter={shown} onFilter={setShown} />
      <ChatRows filter={filter} chatId={chatId} pathOf={pathOfChat} />
    </div>
  );
}
