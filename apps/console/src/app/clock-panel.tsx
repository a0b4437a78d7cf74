import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { describeClock } from '../api/describe-clock.ts';
import { useWorldClock, useWorldNow } from '../api/world-clock.ts';
import { ForwardIcon, PauseIcon, PlayIcon } from '../icons.tsx';
import { formatDayTime } from '../parts/format-time.ts';
import { texts } from '../texts.ts';
import { useWorldActions } from './use-world-actions.ts';

const { shell } = texts;

/** The time in the world, and what can be done to it. */
export function ClockPanel(): ReactNode {
  const { data: clock } = useWorldClock();
  const now = useWorldNow();
  const { freeze, goOn, advance } = useWorldActions();
  const isReal = clock === undefined || clock.mode === 'real';
  return (
    <Stack gap="sm">
      <div>
        <Text fw={600}>{clock ? formatDayTime(now) : shell.loading}</Text>
        <Text size="sm" c="dimmed">
          {clock && describeClock(clock)}
        </Text>
      </div>
      <Group gap="xs" grow>
        {clock?.mode !== 'frozen' && (
          <Button variant="default" leftSection={<PauseIcon />} onClick={() => void freeze()}>
            {shell.freeze}
          </Button>
        )}
        {!isReal && (
          <Button variant="default" leftSection={<PlayIcon />} onClick={() => void goOn()}>
            {shell.goOn}
          </Button>
        )}
      </Group>
      <Group gap="xs" grow>
        <Button variant="default" leftSection={<ForwardIcon />} onClick={() => void advance(1)}>
          {shell.oneHour}
        </Button>
        <Button variant="default" leftSection={<ForwardIcon />} onClick={() => void advance(25)}>
          {shell.twentyFiveHours}
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        {shell.clockHelp}
      </Text>
    </Stack>
  );
}
