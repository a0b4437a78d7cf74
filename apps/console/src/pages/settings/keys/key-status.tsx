import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ApiKey } from '../../../api/keys.ts';
import { texts } from '../../../texts.ts';

export function KeyStatus({ status }: Pick<ApiKey, 'status'>): ReactNode {
  return <Badge color={status === 'ACTIVE' ? 'green' : 'gray'}>{texts.settings.key.statuses[status]}</Badge>;
}
