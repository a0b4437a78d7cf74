import { Anchor, Group, Tabs, Text, Title } from '@mantine/core';
import { type ReactNode, Suspense } from 'react';
import { Link } from 'wouter';
import { routes } from '../../../app/routes.ts';
import { Failure } from '../../../parts/failure.tsx';
import { lazyPart } from '../../../parts/lazy-part.ts';
import { SettingsPage } from '../settings-page.tsx';
import settingsTexts from '../settings-texts.json' with { type: 'json' };
import { KeyOverview } from './key-overview.tsx';
import { KeyStatus } from './key-status.tsx';
import { useKeys } from './use-keys.ts';

const t = settingsTexts.key;
const KeyUsage = lazyPart(() => import('./key-usage.tsx').then((m) => ({ default: m.KeyUsage })));
const KeyWhitelist = lazyPart(() => import('./key-whitelist.tsx').then((m) => ({ default: m.KeyWhitelist })));

export function KeyDetails({ keyId }: { keyId: string }): ReactNode {
  const keys = useKeys();
  const apiKey = keys.data?.find(({ id }) => id === keyId);
  return (
    <SettingsPage>
      <Anchor component={Link} href={routes.developerDocumentation} size="sm">
        {t.back}
      </Anchor>
      <Failure title={t.notRead} error={keys.error} onRetry={() => void keys.refetch()} />
      {keys.data && apiKey === undefined && <Text>{t.gone}</Text>}
      {apiKey && (
        <>
          <Group gap="sm">
            <Title order={1} size="h3" style={{ overflowWrap: 'anywhere' }}>
              {apiKey.name}
            </Title>
            <KeyStatus status={apiKey.status} />
          </Group>
          <Tabs defaultValue="overview" keepMounted={false}>
            <Tabs.List>
              <Tabs.Tab value="overview">{t.overview}</Tabs.Tab>
              <Tabs.Tab value="usage">{t.usage}</Tabs.Tab>
              <Tabs.Tab value="whitelist">{t.whitelist}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="overview" pt="md">
              <KeyOverview key={apiKey.id} apiKey={apiKey} />
            </Tabs.Panel>
            <Tabs.Panel value="usage" pt="md">
              <Suspense>
                <KeyUsage keyId={apiKey.id} />
              </Suspense>
            </Tabs.Panel>
            <Tabs.Panel value="whitelist" pt="md">
              <Suspense>
                <KeyWhitelist key={apiKey.id} apiKey={apiKey} />
              </Suspense>
            </Tabs.Panel>
          </Tabs>
        </>
      )}
    </SettingsPage>
  );
}
