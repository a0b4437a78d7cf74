import { ActionIcon, Autocomplete, Button, Text } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { fill, texts } from '../../../texts.ts';
import { CloseIcon } from '../icons.tsx';
import type { ChatDetails } from '../use-chat-details.ts';
import { changeTag, type TagChange } from './chat-changes.ts';
import classes from './details.module.css';
import { Problem } from './problem.tsx';
import { Section } from './section.tsx';
import { useChange } from './use-change.ts';
import { useTagNames } from './use-definitions.ts';

const { chats } = texts;

export function Tags({ chat }: { chat: ChatDetails }): ReactNode {
  const { tags } = chat;
  const known = useTagNames();
  const [typed, setTyped] = useState('');
  const change = useChange(chat.id, (doubletick, made: TagChange) => changeTag(doubletick, chat, made));
  const add = (event: FormEvent) => {
    event.preventDefault();
    const tag = typed.trim();
    if (tag !== '') change.mutate({ tag, isAdded: true }, { onSuccess: () => setTyped('') });
  };
  return (
    <Section title={chats.tags}>
      {tags.length === 0 && (
        <Text size="sm" c="dimmed">
          {chats.noTags}
        </Text>
      )}
      <ul className={classes.tags}>
        {tags.map((tag) => (
          <li key={tag} className={classes.tag}>
            <span>{tag}</span>
            <ActionIcon
              size="sm"
              variant="transparent"
              color="gray"
              aria-label={fill(chats.removeTag, { tag })}
              onClick={() => change.mutate({ tag, isAdded: false })}
            >
              <CloseIcon />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <form noValidate className={classes.add} onSubmit={add}>
        <Autocomplete
          aria-label={chats.tagToAdd}
          placeholder={chats.tagToAdd}
          data={known.filter((tag) => !tags.includes(tag))}
          value={typed}
          onChange={setTyped}
        />
        <Button type="submit" variant="default" aria-label={chats.addTag} loading={change.isPending}>
          {chats.add}
        </Button>
      </form>
      <Problem error={change.error} />
    </Section>
  );
}
