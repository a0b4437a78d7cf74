import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import activityTexts from './activity-texts.json' with { type: 'json' };

export function StatusBadge({ status }: { status: number }): ReactNode {
  return (
    <Badge color={colorOf(status)} radius="sm">
      {status === 0 ? activityTexts.lost : status}
    </Badge>
  );
}

function colorOf(status: number): string {
  if (status === 0 || status >= 500) return 'red';
  return status >= 400 ? 'orange' : 'green';
}
