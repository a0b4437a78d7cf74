import { ActionIcon, Button, Group, Kbd, Popover, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { describeClock } from '../api/describe-clock.ts';
import { useWorldClock, useWorldNow } from '../api/world-clock.ts';
import { useWorld } from '../api/world-context.tsx';
import { ChevronDownIcon, ClockIcon, PauseIcon, SearchIcon, WorldIcon } from '../icons.tsx';
import { formatDayTime } from '../parts/format-time.ts';
import { texts } from '../texts.ts';
import { ClockPanel } from './clock-panel.tsx';
import { ColorSchemeButton } from './color-scheme-button.tsx';
import { ConnectionState } from './connection-state.tsx';
import { useDialog } from './dialog-context.ts';
import { routes } from './routes.ts';
import { WorldPanel } from './world-panel.tsx';

const { shell } = texts;

/** The bar above every page. On a phone, world and clock are in the menu below. */
export function Header(): ReactNode {
  const openDialog = useDialog();
  const { id } = useWorld();
  return (
    <Group h="100%" px="md" gap="sm" wrap="nowrap" justify="space-between">
      <Group gap="xs" wrap="nowrap" miw={0}>
        <UnstyledButton component={Link} href={routes.start}>
          <Text fw={700} component="span" style={{ whiteSpace: 'nowrap' }}>
            {shell.product}
          </Text>
        </UnstyledButton>
        <Text hiddenFrom="sm" size="sm" c="dimmed" truncate>
          {id}
        </Text>
      </Group>
      <Group gap="xs" wrap="nowrap">
        <ConnectionState />
        <Button
          visibleFrom="md"
          variant="default"
          leftSection={<SearchIcon />}
          rightSection={<Kbd size="xs">{modKey} K</Kbd>}
          onClick={() => openDialog('palette')}
        >
          {shell.palette}
        </Button>
        <ActionIcon
          hiddenFrom="md"
          variant="default"
          size={36}
          aria-label={shell.palette}
          onClick={() => openDialog('palette')}
        >
          <SearchIcon />
        </ActionIcon>
        <Group gap="xs" wrap="nowrap" visibleFrom="sm">
          <WorldMenu />
          <ClockMenu />
          <ColorSchemeButton />
        </Group>
      </Group>
    </Group>
  );
}

const modKey = navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl';

function WorldMenu(): ReactNode {
  const { id } = useWorld();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  function toggle(): void {
    // Nothing tells of worlds that were created elsewhere.
    if (!isOpen) void queries.invalidateQueries({ queryKey: ['worlds'] });
    setOpen(!isOpen);
  }
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      width={280}
      position="bottom-end"
      trapFocus
      returnFocus
      withRoles={false}
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<WorldIcon />}
          rightSection={<ChevronDownIcon />}
          onClick={toggle}
          aria-expanded={isOpen}
          maw={200}
        >
          <VisuallyHidden>{shell.world}: </VisuallyHidden>
          <Text span inherit truncate>
            {id}
          </Text>
        </Button>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={shell.world}>
        <WorldPanel onDone={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function ClockMenu(): ReactNode {
  const { data: clock } = useWorldClock();
  const now = useWorldNow();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      width={300}
      position="bottom-end"
      trapFocus
      returnFocus
      withRoles={false}
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={clock?.mode === 'frozen' ? <PauseIcon /> : <ClockIcon />}
          rightSection={<ChevronDownIcon />}
          onClick={() => setOpen(!isOpen)}
          aria-expanded={isOpen}
        >
          <VisuallyHidden>{shell.clock}: </VisuallyHidden>
          {clock ? formatDayTime(now) : '…'}
          {clock && clock.mode !== 'real' && (
            <Text span inherit c="dimmed" ml={6}>
              {describeClock(clock)}
            </Text>
          )}
        </Button>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={shell.clock}>
        <ClockPanel />
      </Popover.Dropdown>
    </Popover>
  );
}
