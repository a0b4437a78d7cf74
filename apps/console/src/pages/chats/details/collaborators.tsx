import { ActionIcon, Avatar, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useMembersOf } from '../../../api/members.ts';
import { fill, texts } from '../../../texts.ts';
import { CloseIcon } from '../icons.tsx';
import { avatarColors } from '../list/chat-row.tsx';
import type { ChatDetails } from '../use-chat-details.ts';
import { type CollaboratorChange, changeCollaborator } from './chat-changes.ts';
import classes from './details.module.css';
import { MemberSelect } from './member-select.tsx';
import { Problem } from './problem.tsx';
import { Section } from './section.tsx';
import { useChange } from './use-change.ts';

const { chats } = texts;

/** Who takes part in a chat beside its assignee. The API has no collaborators in WhatsApp groups. */
export function Collaborators({ chat }: { chat: ChatDetails }): ReactNode {
  const { collaborators } = chat;
  const members = useMembersOf(chat.wabaNumber);
  // Another key for each choice empties the field.
  const [chosen, setChosen] = useState(0);
  const change = useChange(chat.id, (doubletick, made: CollaboratorChange) =>
    changeCollaborator(doubletick, chat, made),
  );
  const others = members.filter(({ phone }) => !collaborators.some((collaborator) => collaborator.phone === phone));
  return (
    <Section title={chats.collaborators}>
      {collaborators.length === 0 && (
        <Text size="sm" c="dimmed">
          {chats.noCollaborators}
        </Text>
      )}
      <ul className={classes.people}>
        {collaborators.map(({ name, phone }) => (
          <li key={phone} className={classes.person}>
            <Avatar size="sm" name={name} color="initials" allowedInitialsColors={avatarColors} aria-hidden />
            <div>
              <Text size="sm" truncate>
                {name}
              </Text>
              <Text size="xs" c="dimmed">
                {phone}
              </Text>
            </div>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={fill(chats.removeCollaborator, { name })}
              onClick={() => change.mutate({ phone, isAdded: false })}
            >
              <CloseIcon />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {chat.groupId === null && (
        <MemberSelect
          key={chosen}
          aria-label={chats.addCollaborator}
          placeholder={chats.addCollaborator}
          members={others}
          value={null}
          nothingFoundMessage={chats.noMember}
          onChange={(phone) => {
            if (phone === null) return;
            setChosen(chosen + 1);
            change.mutate({ phone, isAdded: true });
          }}
        />
      )}
      <Problem error={change.error} />
    </Section>
  );
}
