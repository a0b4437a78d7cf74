import { Alert, Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '../texts.ts';

interface Props {
  /** What was wanted: "The webhook was not saved." */
  readonly title: string;
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What went wrong, at the place where it did. Shows nothing without an error. */
export function Failure({ title, error, onRetry }: Props): ReactNode {
  if (error === undefined || error === null) return null;
  return (
    <Alert color="red" role="alert" title={title}>
      <Group justify="space-between">
        <Text size="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
          {reasonOf(error)}
        </Text>
        {onRetry && (
          <Button variant="default" size="compact-sm" onClick={onRetry}>
            {texts.shell.tryAgain}
          </Button>
        )}
      </Group>
    </Alert>
  );
}

/** A request that got no answer fails with a TypeError, whose message no person understands. */
function reasonOf(error: unknown): string {
  if (error instanceof TypeError) return texts.settings.unreachable;
  return error instanceof Error ? error.message : String(error);
}
