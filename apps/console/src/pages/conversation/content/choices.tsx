import { Anchor, Button, Text, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './content.module.css';
import { safeHref } from './link-segments.ts';
import type { Choice, ListSection, ReplyChoice } from './part.ts';

/** Answers a message by one of its buttons, or by a row of its list. */
export type OnChoose = (choice: ReplyChoice, type: 'BUTTON' | 'LIST_REPLY') => void;

/** The buttons of a message. Only a link can be followed without `onChoose`. */
export function ChoiceButtons({
  choices,
  onChoose,
}: {
  choices: readonly Choice[];
  onChoose: OnChoose | undefined;
}): ReactNode {
  return (
    <div className={styles.choices}>
      {choices.map((choice, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two buttons may have the same text, and they keep their places
        <ChoiceButton key={index} choice={choice} onChoose={onChoose} />
      ))}
    </div>
  );
}

function ChoiceButton({ choice, onChoose }: { choice: Choice; onChoose: OnChoose | undefined }): ReactNode {
  if (choice.kind === 'reply' && onChoose) {
    return (
      <Button size="compact-sm" variant="default" onClick={() => onChoose(choice, 'BUTTON')}>
        {choice.text}
      </Button>
    );
  }
  const href = choice.kind === 'link' ? safeHref(choice.url) : undefined;
  return (
    <div className={styles.choice}>
      {href === undefined ? (
        choice.text
      ) : (
        <Anchor href={href} target="_blank" rel="noopener noreferrer" c="inherit" underline="always" size="sm">
          {choice.text}
        </Anchor>
      )}
      {choice.kind === 'phone' && <Text size="xs">{choice.phoneNumber}</Text>}
      {choice.kind === 'link' && (
        <Text size="xs" className={styles.wrapping}>
          {choice.url}
        </Text>
      )}
    </div>
  );
}

/** The list of a message, opened by its button. */
export function ListChoices({
  label,
  sections,
  onChoose,
}: {
  label: string;
  sections: readonly ListSection[];
  onChoose: OnChoose | undefined;
}): ReactNode {
  return (
    <details className={styles.list}>
      <summary>{label}</summary>
      {sections.map(({ title, rows }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sections keep their places
        <div key={index}>
          {title !== null && (
            <Text size="xs" fw={600} mt={4}>
              {title}
            </Text>
          )}
          {rows.map((row) => (
            <ListRow key={row.id} row={row} onChoose={onChoose} />
          ))}
        </div>
      ))}
    </details>
  );
}

function ListRow({ row, onChoose }: { row: ListSection['rows'][number]; onChoose: OnChoose | undefined }): ReactNode {
  const content = (
    <>
      <Text size="sm">{row.text}</Text>
      {row.description !== null && (
        <Text size="xs" className={styles.quiet}>
          {row.description}
        </Text>
      )}
    </>
  );
  if (!onChoose) return <div className={styles.listRow}>{content}</div>;
  return (
    <UnstyledButton className={styles.listRow} onClick={() => onChoose(row, 'LIST_REPLY')}>
      {content}
    </UnstyledButton>
  );
}
