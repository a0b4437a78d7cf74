import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { minuteMs, useWorldNow } from '../../../api/world-clock.ts';
import { fill } from '../../../texts.ts';
import type { BotRun } from '../data/use-runs.ts';
import { describeState, pathOfRun, runTexts } from './run-words.ts';

/** Says in Chats that a bot has the conversation, and what it waits for. */
export function BotLine({ run }: { run: BotRun }): ReactNode {
  const state = describeState(run, useWorldNow(minuteMs)) ?? '';
  return (
    <Text
      size="sm"
      px="sm"
      py={6}
      role="status"
      style={{ borderBottom: '1px solid var(--mantine-color-default-border)', overflowWrap: 'anywhere' }}
    >
      {fill(runTexts.inChat, { bot: run.botName, state })}{' '}
      <Anchor component={Link} href={pathOfRun(run)} inherit underline="always">
        {runTexts.toRun}
      </Anchor>
    </Text>
  );
}
