import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OperationSummary } from '../../operations/operation.ts';

const colors = { GET: 'blue', POST: 'green', PUT: 'orange', PATCH: 'orange', DELETE: 'red' } as const;

export function MethodBadge({ method }: { method: OperationSummary['method'] }): ReactNode {
  return (
    <Badge color={colors[method]} size="sm" radius="sm" miw={60} flex="none">
      {method}
    </Badge>
  );
}
