import { lazy, type ReactNode } from 'react';

const WebhookDetails = lazy(() =>
  import('./webhooks/webhook-details.tsx').then((m) => ({ default: m.WebhookDetails })),
);
const WebhookList = lazy(() => import('./webhooks/webhook-list.tsx').then((m) => ({ default: m.WebhookList })));

export function WebhooksPage({ webhookId }: { webhookId: string | undefined }): ReactNode {
  return webhookId === undefined ? <WebhookList /> : <WebhookDetails webhookId={webhookId} />;
}
