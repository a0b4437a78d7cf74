import { Button, Group, Loader, Text } from '@mantine/core';
import { useOs } from '@mantine/hooks';
import { type ReactNode, useRef } from 'react';
import { fill } from '../../texts.ts';
import classes from './reference.module.css';
import reference from './reference-texts.json' with { type: 'json' };
import type { Outcome } from './use-try-it.ts';

interface Props {
  readonly outcome: Outcome | undefined;
  readonly isSending: boolean;
  readonly onTryIt: () => void;
  readonly onStop: () => void;
  readonly onShowAnswer: () => void;
}

/** Sends the request. On a phone it stays at the bottom of the screen, with the way to the answer. */
export function TryItBar({ outcome, isSending, onTryIt, onStop, onShowAnswer }: Props): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const stop = () => {
    // Its own button goes away.
    button.current?.focus();
    onStop();
  };
  const isMac = ['macos', 'ios'].includes(useOs());
  return (
    <Group className={classes.tryIt ?? ''} gap="sm" wrap="nowrap">
      {/* Not disabled while sending, or it would lose the focus. */}
      <Button ref={button} onClick={onTryIt} aria-busy={isSending} flex="none">
        {reference.tryIt}
      </Button>
      {isSending && (
        <>
          <Loader size="xs" aria-label={reference.sending} />
          <Button variant="subtle" size="compact-sm" className={classes.late ?? ''} onClick={stop} flex="none">
            {reference.stop}
          </Button>
        </>
      )}
      <Text size="xs" c="dimmed" className={classes.wide ?? ''}>
        {fill(reference.tryItHint, { keys: isMac ? '⌘ Enter' : 'Ctrl Enter' })}
      </Text>
      {outcome && (
        <Button variant="subtle" size="compact-sm" className={classes.narrow ?? ''} onClick={onShowAnswer}>
          {outcome.kind === 'answer' ? fill(reference.showAnswer, { status: outcome.answer.status }) : outcome.title}
        </Button>
      )}
    </Group>
  );
}
