import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { type ReactNode, Suspense, useState } from 'react';
import { Link } from 'wouter';
import type { ApiKey } from '../../../api/keys.ts';
import { routes } from '../../../app/routes.ts';
import { Failure } from '../../../parts/failure.tsx';
import { lazyPart } from '../../../parts/lazy-part.ts';
import { type Column, RecordTable } from '../../../parts/record-table.tsx';
import { SettingsPage } from '../settings-page.tsx';
import settingsTexts from '../settings-texts.json' with { type: 'json' };
import { KeyStatus } from './key-status.tsx';
import { KeyValue } from './key-value.tsx';
import { LastUsed } from './last-used.tsx';
import { useKeys } from './use-keys.ts';

const t = settingsTexts.key;
const CreateKeyDialog = lazyPart(() => import('./create-key-dialog.tsx').then((m) => ({ default: m.CreateKeyDialog })));

const columns: readonly Column<ApiKey>[] = [
  {
    title: t.columnName,
    render: ({ id, name }) => (
      <Anchor component={Link} href={routes.key.replace(':keyId', id)} size="sm">
        {name}
      </Anchor>
    ),
  },
  { title: t.key, render: (apiKey) => <KeyValue apiKey={apiKey} /> },
  { title: t.status, render: ({ status }) => <KeyStatus status={status} /> },
  { title: t.lastUsed, render: ({ lastUsedAt }) => <LastUsed at={lastUsedAt} /> },
];

export function KeyList(): ReactNode {
  const keys = useKeys();
  const [isNew, setIsNew] = useState<boolean>();
  return (
    <SettingsPage>
      <Group justify="space-between">
        <Title order={1} size="h3">
          {t.title}
        </Title>
        <Button onClick={() => setIsNew(true)}>{t.createButton}</Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t.whyCopy}
      </Text>
      <Failure title={t.notRead} error={keys.error} onRetry={() => void keys.refetch()} />
      {keys.data && <RecordTable label={t.list} records={keys.data} columns={columns} idOf={({ id }) => id} />}
      <Suspense>{isNew !== undefined && <CreateKeyDialog opened={isNew} onClose={() => setIsNew(false)} />}</Suspense>
    </SettingsPage>
  );
}
