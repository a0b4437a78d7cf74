import { Button, Divider, NavLink, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWorld } from '../api/world-context.tsx';
import { useWorlds } from '../api/worlds.ts';
import { CheckIcon, PlusIcon, ResetIcon } from '../icons.tsx';
import { fill, texts } from '../texts.ts';
import { type DialogName, useDialog } from './dialog-context.ts';

const { shell } = texts;

/** The worlds to choose from, a new one, and reset. */
export function WorldPanel({ onDone }: { onDone: () => void }): ReactNode {
  const { id, choose } = useWorld();
  const { data: worlds = [] } = useWorlds();
  const openDialog = useDialog();
  function open(name: DialogName): void {
    onDone();
    openDialog(name);
  }
  return (
    <Stack gap="xs">
      <Text size="xs" c="dimmed">
        {shell.newWorldWhat}
      </Text>
      <Stack gap={0} mah={260} style={{ overflowY: 'auto' }}>
        {worlds.map((world) => (
          <NavLink
            key={world.id}
            component="button"
            label={world.id}
            description={fill(shell.worldHas, {
              chats: world.rows.chats ?? 0,
              messages: world.rows.messages ?? 0,
            })}
            active={world.id === id}
            aria-current={world.id === id}
            rightSection={world.id === id && <CheckIcon />}
            onClick={() => {
              choose(world.id);
              onDone();
            }}
          />
        ))}
      </Stack>
      <Divider />
      <Button variant="default" justify="flex-start" leftSection={<PlusIcon />} onClick={() => open('newWorld')}>
        {shell.newWorldButton}
      </Button>
      <Button variant="default" justify="flex-start" leftSection={<ResetIcon />} onClick={() => open('reset')}>
        {fill(shell.resetButton, { world: id })}
      </Button>
    </Stack>
  );
}
