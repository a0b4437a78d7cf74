import { Group, Indicator, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { type LiveStatus, useLiveStatus } from '../live/live.tsx';
import { texts } from '../texts.ts';

const { shell } = texts;

const colors: Readonly<Record<LiveStatus, string>> = { connecting: 'gray', live: 'green', lost: 'red' };

/** Says whether changes arrive. A lost connection is read out, and written also where there is little room. */
export function ConnectionState(): ReactNode {
  const status = useLiveStatus();
  const isLost = status === 'lost';
  return (
    <Group gap={12} wrap="nowrap" role="status" title={shell.connectionHelp[status]}>
      <Indicator inline color={colors[status]} size={9} position="middle-center" processing={isLost}>
        <span />
      </Indicator>
      <Text size="sm" {...(isLost ? { c: 'red', fw: 600 } : { c: 'dimmed', visibleFrom: 'xs' })}>
        {shell.connection[status]}
      </Text>
    </Group>
  );
}
