import { Button, Text, Textarea } from '@mantine/core';
import { useSessionStorage } from '@mantine/hooks';
import type { FormEvent, ReactNode } from 'react';
import { useWorld } from '../../../api/world-context.tsx';
import { formatDayTime } from '../../../parts/format-time.ts';
import { fill, texts } from '../../../texts.ts';
import type { ChatDetails } from '../use-chat-details.ts';
import { addNote } from './chat-changes.ts';
import classes from './details.module.css';
import { Problem } from './problem.tsx';
import { Section } from './section.tsx';
import { useChange } from './use-change.ts';

const { chats } = texts;

/** Internal notes on a chat. What is being typed stays when another chat is shown, and when it could not be added. */
export function Notes({ chat }: { chat: ChatDetails }): ReactNode {
  const { id } = useWorld();
  const [typed, setTyped] = useSessionStorage({
    key: `doubletick-kit.note ${id} ${chat.id}`,
    defaultValue: '',
    getInitialValueInEffect: false,
  });
  const change = useChange(chat.id, (doubletick, note: string) => addNote(doubletick, chat, note));
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') change.mutate(typed, { onSuccess: () => setTyped('') });
  };
  return (
    <Section title={chats.notes}>
      <form noValidate className={classes.section} onSubmit={add}>
        <Textarea
          aria-label={chats.newNote}
          placeholder={chats.newNote}
          autosize
          minRows={2}
          maxRows={8}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Problem error={change.error} />
        <Button type="submit" size="xs" variant="default" loading={change.isPending} disabled={typed.trim() === ''}>
          {chats.addNote}
        </Button>
      </form>
      {chat.notes.map(({ id: noteId, text, author, createdAt }) => (
        <div key={noteId} className={classes.note}>
          <Text size="sm">{text}</Text>
          <Text size="xs" mt={4}>
            {fill(chats.noteBy, { author, time: formatDayTime(createdAt) })}
          </Text>
        </div>
      ))}
    </Section>
  );
}
