import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '../../texts.ts';

export function WebhooksPage(_: { webhookId: string | undefined }): ReactNode {
  return <Title>{texts.settings.webhooks}</Title>;
}
