import { Badge, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { minuteMs, useWorldNow } from '../../../api/world-clock.ts';
import type { BotRun } from '../data/use-runs.ts';
import { describeState, runTexts } from './run-words.ts';

const colors = { RUNNING: 'blue', WAITING: 'blue', FINISHED: 'green', FAILED: 'red', STOPPED: 'orange' } as const;

interface Props {
  readonly run: Pick<BotRun, 'status' | 'waitsFor' | 'resumesAt' | 'reason'>;
  /** Whether it also says why the run failed or was stopped. */
  readonly hasReason?: boolean;
}

/** How a run is, and what it waits for. */
export function RunStatus({ run, hasReason = false }: Props): ReactNode {
  const state = describeState(run, useWorldNow(minuteMs));
  return (
    <Stack gap={2} align="flex-start">
      <Badge color={colors[run.status]}>{runTexts.statuses[run.status]}</Badge>
      {run.status === 'WAITING' && (
        <Text size="xs" c="dimmed">
          {state}
        </Text>
      )}
      {hasReason && run.reason !== null && (
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {run.reason}
        </Text>
      )}
    </Stack>
  );
}
