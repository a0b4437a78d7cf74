import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMembersOf } from '../../../api/members.ts';
import { fill, texts } from '../../../texts.ts';
import type { ChatDetails } from '../use-chat-details.ts';
import { assign } from './chat-changes.ts';
import classes from './details.module.css';
import { MemberSelect } from './member-select.tsx';
import { Problem } from './problem.tsx';
import { useChange } from './use-change.ts';

const { chats } = texts;

/** Who is responsible for a chat. */
export function AssignTo({ chat }: { chat: ChatDetails }): ReactNode {
  const { assignee } = chat;
  const members = useMembersOf(chat.wabaNumber);
  const change = useChange(chat.id, (doubletick, phone: string | null) => assign(doubletick, chat, phone));
  const shown = change.isPending ? change.variables : (assignee?.phone ?? null);
  return (
    <div className={classes.section}>
      <MemberSelect
        label={chats.assignTo}
        placeholder={chats.unassigned}
        members={assignee ? [...members, assignee] : members}
        value={shown ?? null}
        allowDeselect={false}
        nothingFoundMessage={chats.noMember}
        onChange={(phone) => phone !== null && phone !== assignee?.phone && change.mutate(phone)}
      />
      <Problem error={change.error} />
      {assignee && (
        <Button
          size="xs"
          variant="default"
          loading={change.isPending && change.variables === null}
          aria-label={fill(chats.unassignMember, { name: assignee.name })}
          onClick={() => change.mutate(null)}
        >
          {chats.unassign}
        </Button>
      )}
    </div>
  );
}
