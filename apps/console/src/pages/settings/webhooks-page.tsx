import type { ReactNode } from 'react';
import { WebhookDetails } from './webhooks/webhook-details.tsx';
import { WebhookList } from './webhooks/webhook-list.tsx';

export function WebhooksPage({ webhookId }: { webhookId: string | undefined }): ReactNode {
  return webhookId === undefined ? <WebhookList /> : <WebhookDetails webhookId={webhookId} />;
}
