import { Alert, Button, Group, Text } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { reasonOf } from '../api/reason-of.ts';
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
