import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { type ReactNode, Suspense, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { routes } from '../../../app/routes.ts';
import { ConfirmDialog } from '../../../parts/confirm-dialog.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { lazyPart } from '../../../parts/lazy-part.ts';
import { useChange } from '../../../parts/use-change.ts';
import { fill, texts } from '../../../texts.ts';
import { Facts } from '../facts.tsx';
import { SettingsPage } from '../settings-page.tsx';
import settingsTexts from '../settings-texts.json' with { type: 'json' };
import { Deliveries } from './deliveries.tsx';
import { TestEvent } from './test-event.tsx';
import { useWebhooks } from './use-webhooks.ts';
import { eventsOf, type WebhookRow, wabaNumbersOf } from './webhook-row.ts';

const t = settingsTexts.webhook;
const WebhookDialog = lazyPart(() => import('./webhook-dialog.tsx').then((m) => ({ default: m.WebhookDialog })));

export function WebhookDetails({ webhookId }: { webhookId: string }): ReactNode {
  const webhooks = useWebhooks();
  const row = webhooks.data?.find(({ id }) => id === webhookId);
  return (
    <SettingsPage>
      <Anchor component={Link} href={routes.webhooks} size="sm">
        {t.back}
      </Anchor>
      <Failure title={t.notRead} error={webhooks.error} onRetry={() => void webhooks.refetch()} />
      {webhooks.data && row === undefined && <Text>{t.gone}</Text>}
      {row && <Details row={row} />}
    </SettingsPage>
  );
}

function Details({ row }: { row: WebhookRow }): ReactNode {
  const [dialog, setDialog] = useState<'edit' | 'delete' | 'none'>();
  const [, go] = useLocation();
  const close = () => setDialog('none');
  const remove = useChange<string, unknown>(
    (doubletick, webhookId) => doubletick.webhooks.delete({ webhookId }),
    () => go(routes.webhooks),
  );
  return (
    <>
      <Group justify="space-between">
        <Title order={1} size="h3" style={{ overflowWrap: 'anywhere' }}>
          {row.name}
        </Title>
        <Group gap="xs">
          <Button variant="default" onClick={() => setDialog('edit')}>
            {t.editShort}
          </Button>
          <Button variant="default" onClick={() => setDialog('delete')}>
            {texts.settings.delete}
          </Button>
        </Group>
      </Group>
      <Facts facts={factsOf(row)} />
      <TestEvent key={row.id} row={row} />
      <Deliveries webhookId={row.id} />
      <Suspense>
        {dialog !== undefined && <WebhookDialog opened={dialog === 'edit'} row={row} onClose={close} />}
      </Suspense>
      <ConfirmDialog
        opened={dialog === 'delete'}
        title={fill(t.deleteTitle, { name: row.name })}
        text={t.deleteText}
        action={texts.settings.delete}
        failureTitle={t.notDeleted}
        error={remove.error}
        isPending={remove.isPending}
        onConfirm={() => remove.mutate(row.id)}
        onClose={close}
      />
    </>
  );
}

function factsOf(row: WebhookRow): readonly (readonly [string, string])[] {
  const names = (record: Readonly<Record<string, unknown>>) => Object.keys(record).join(', ');
  return [
    [t.url, `${row.method} ${row.url}`],
    [t.events, eventsOf(row).join(', ')],
    [t.wabaNumbers, wabaNumbersOf(row).join(', ')],
    [t.bodyFormat, row.bodyFormat],
    [t.headers, names(row.headers)],
    [t.query, names(row.query)],
    [t.body, names(row.body)],
    [t.retryOnTimeout, row.retryOnTimeout ? texts.settings.yes : texts.settings.no],
    [t.createdBy, row.createdBy],
  ].filter((fact): fact is [string, string] => fact[1] !== '');
}
