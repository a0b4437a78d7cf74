import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { reasonOf } from '../../../api/reason-of.ts';

/** What went wrong, where it went wrong. */
export function Problem({ error }: { error: Error | null }): ReactNode {
  return (
    error && (
      <Text role="alert" size="sm" c="var(--mantine-color-error)">
        {reasonOf(error)}
      </Text>
    )
  );
}
