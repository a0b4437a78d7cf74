import { ApiError } from '@doubletick-kit/core';
import { Alert, Button, Group, Text } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { texts } from '../texts.ts';

interface Props {
  /** What was wanted: "The webhook was not saved." */
  readonly title: string;
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What went wrong, at the place where it did. Shows nothing without an error. */
export function Failure({ title, error, onRetry }: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  // In a long dialog, it would be out of sight.
  useEffect(() => {
    if (error) place.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  if (error === undefined || error === null) return null;
  return (
    <Alert ref={place} color="red" role="alert" title={title}>
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
  if (error instanceof ApiError && error.issues.length > 0) return error.issues.join('\n');
  return error instanceof Error ? error.message : String(error);
}
