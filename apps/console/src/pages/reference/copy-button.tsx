import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { fill } from '../../texts.ts';
import { copyText } from './copy-text.ts';
import reference from './reference-texts.json' with { type: 'json' };

interface Props {
  /** What is copied, in a word. */
  readonly name: string;
  readonly text: string;
  readonly onCopied: () => void;
}

/** Copies, and says so until what it copies is another text. */
export function CopyButton({ name, text, onCopied }: Props): ReactNode {
  const [copied, setCopied] = useState<string>();
  const copy = async () => {
    if (!(await copyText(text))) {
      notifications.show({ color: 'red', message: reference.notCopied });
      return;
    }
    setCopied(text);
    onCopied();
  };
  return (
    <Group gap="xs" wrap="nowrap" flex="none">
      <Text size="xs" role="status">
        {copied === text ? fill(reference.copied, { language: name }) : ''}
      </Text>
      <Button size="xs" variant="default" aria-label={fill(reference.copyLanguage, { language: name })} onClick={copy}>
        {reference.copy}
      </Button>
    </Group>
  );
}
