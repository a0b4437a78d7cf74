import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { reasonOf } from '../api/reason-of.ts';
import { texts } from '../texts.ts';
import type { DialogProps } from './dialog-context.ts';
import { useWorldActions } from './use-world-actions.ts';

const { shell } = texts;

/** The names that the mock accepts. */
const worldName = /^(?!key_)[\w-]{1,64}$/;

/** Creates a world with the demo data. */
export function NewWorldDialog({ isOpen, onClose }: DialogProps): ReactNode {
  const { create } = useWorldActions();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isCreating, setCreating] = useState(false);
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const typed = name.trim();
    if (typed !== '' && !worldName.test(typed)) {
      setProblem(shell.newWorldNameWrong);
      return;
    }
    setCreating(true);
    setProblem(undefined);
    try {
      await create(typed || undefined);
      setName('');
      onClose();
    } catch (error) {
      setProblem(reasonOf(error));
    } finally {
      setCreating(false);
    }
  }
  return (
    <Modal opened={isOpen} onClose={onClose} title={shell.newWorld}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <Text>{shell.newWorldWhat}</Text>
          <TextInput
            label={shell.newWorldName}
            description={shell.newWorldNameHelp}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={problem}
            autoComplete="off"
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {shell.cancel}
            </Button>
            <Button type="submit" loading={isCreating}>
              {shell.create}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
