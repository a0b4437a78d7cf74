import type { ReactNode } from 'react';
import { lazyPart } from '../../parts/lazy-part.ts';

const WebhookDetails = lazyPart(() =>
  import('./webhooks/webhook-details.tsx').then((m) => ({ default: m.WebhookDetails })),
);
const WebhookList = lazyPart(() => import('./webhooks/webhook-list.tsx').then((m) => ({ default: m.WebhookList })));

export function WebhooksPage({ webhookId }: { webhookId: string | undefined }): ReactNode {
  return webhookId === undefined ? <WebhookList /> : <WebhookDetails webhookId={webhookId} />;
}
