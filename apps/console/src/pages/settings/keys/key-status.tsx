import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ApiKey } from '../../../api/keys.ts';
import settingsTexts from '../settings-texts.json' with { type: 'json' };

export function KeyStatus({ status }: Pick<ApiKey, 'status'>): ReactNode {
  return <Badge color={status === 'ACTIVE' ? 'green' : 'gray'}>{settingsTexts.key.statuses[status]}</Badge>;
}
