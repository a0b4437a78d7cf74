import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { type ReactNode, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { routes } from '../../../app/routes.ts';
import { Failure } from '../../../parts/failure.tsx';
import { lazyPart } from '../../../parts/lazy-part.ts';
import { type Column, RecordTable } from '../../../parts/record-table.tsx';
import { texts } from '../../../texts.ts';
import { SettingsPage } from '../settings-page.tsx';
import settingsTexts from '../settings-texts.json' with { type: 'json' };
import { useWebhooks } from './use-webhooks.ts';
import { eventsOf, type WebhookRow, wabaNumbersOf } from './webhook-row.ts';

const t = settingsTexts.webhook;
const WebhookDialog = lazyPart(() => import('./webhook-dialog.tsx').then((m) => ({ default: m.WebhookDialog })));

const columns: readonly Column<WebhookRow>[] = [
  {
    title: t.name,
    render: ({ id, name }) => (
      <Anchor component={Link} href={routes.webhook.replace(':webhookId', id)} size="sm">
        {name}
      </Anchor>
    ),
  },
  {
    title: t.url,
    render: ({ method, url }) => (
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {method} {url}
      </Text>
    ),
  },
  { title: t.events, render: (row) => <Events events={eventsOf(row)} /> },
  { title: t.wabaNumbers, render: (row) => wabaNumbersOf(row).join(', ') },
];

export function WebhookList(): ReactNode {
  const webhooks = useWebhooks();
  const [isNew, setIsNew] = useState<boolean>();
  return (
    <SettingsPage>
      <Group justify="space-between">
        <Title order={1} size="h3">
          {texts.settings.webhooks}
        </Title>
        <Button onClick={() => setIsNew(true)}>{t.new}</Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t.about}
      </Text>
      <Failure title={t.notRead} error={webhooks.error} onRetry={() => void webhooks.refetch()} />
      {webhooks.data?.length === 0 && <Text>{t.empty}</Text>}
      {webhooks.data && webhooks.data.length > 0 && (
        <RecordTable label={texts.settings.webhooks} records={webhooks.data} columns={columns} idOf={({ id }) => id} />
      )}
      <Suspense>
        {isNew !== undefined && <WebhookDialog opened={isNew} row={undefined} onClose={() => setIsNew(false)} />}
      </Suspense>
    </SettingsPage>
  );
}

const mostEvents = 3;

function Events({ events }: { events: readonly string[] }): ReactNode {
  const more = events.length - mostEvents;
  return (
    <Text size="sm" title={events.join(', ')} style={{ overflowWrap: 'anywhere' }}>
      {events.slice(0, mostEvents).join(', ')}
      {more > 0 && ` +${more}`}
    </Text>
  );
}
