import { Button, Group, List, Modal, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useWorld } from '../api/world-context.tsx';
import { fill, texts } from '../texts.ts';
import type { DialogProps } from './dialog-context.ts';
import { useWorldActions } from './use-world-actions.ts';

const { shell } = texts;

/** Asks before a world starts over. */
export function ResetDialog({ isOpen, onClose }: DialogProps): ReactNode {
  const { id } = useWorld();
  const { reset } = useWorldActions();
  const [isResetting, setResetting] = useState(false);
  async function confirm(): Promise<void> {
    setResetting(true);
    if (await reset()) onClose();
    setResetting(false);
  }
  return (
    <Modal opened={isOpen} onClose={onClose} title={fill(shell.resetTitle, { world: id })}>
      <Text>{shell.resetGoes}</Text>
      <List my="sm" spacing={4}>
        {shell.resetGone.map((part) => (
          <List.Item key={part}>{part}</List.Item>
        ))}
      </List>
      <Text>{shell.resetStays}</Text>
      <Group mt="lg" justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {shell.cancel}
        </Button>
        <Button color="red" loading={isResetting} onClick={() => void confirm()}>
          {shell.reset}
        </Button>
      </Group>
    </Modal>
  );
}
