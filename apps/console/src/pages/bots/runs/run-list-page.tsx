import { Anchor, Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useWorldNow } from '../../../api/world-clock.ts';
import { routes } from '../../../app/routes.ts';
import { useDocumentTitle } from '../../../app/use-document-title.ts';
import { Failure } from '../../../parts/failure.tsx';
import { formatEventTime } from '../../../parts/format-time.ts';
import { type Column, RecordTable } from '../../../parts/record-table.tsx';
import { fill } from '../../../texts.ts';
import { useBots } from '../data/use-bots.ts';
import type { BotRun } from '../data/use-runs.ts';
import { ChatFilter } from './chat-filter.tsx';
import { RunStatus } from './run-status.tsx';
import { nameTrigger, pathOfRun, runTexts } from './run-words.ts';
import { useRunList } from './use-run-list.ts';

const t = runTexts;
const statuses = Object.keys(t.statuses) as BotRun['status'][]; // the object's own names

/** The runs of a bot, the latest first. */
export function RunListPage({ botId }: { botId: string }): ReactNode {
  const [params, setParams] = useSearchParams();
  const status = statuses.find((one) => one === params.get('status'));
  const chat = params.get('chat') ?? undefined;
  const list = useRunList(botId, { status, chat });
  const { data: bots } = useBots();
  const runs = list.data?.pages.flatMap((page) => page.runs);
  const isKnown = bots?.bots.find(({ id }) => id === botId);
  const title = fill(t.titleOf, { bot: isKnown?.name ?? (bots ? t.deletedBot : '…') });
  useDocumentTitle(title);
  function filter(name: 'status' | 'chat', value: string | undefined): void {
    const others = { ...(status && { status }), ...(chat && { chat }), [name]: value };
    setParams(Object.fromEntries(Object.entries(others).flatMap(([key, one]) => (one ? [[key, one]] : []))));
  }
  return (
    <Stack p="md" maw={1_100} gap="md">
      <Group gap="md">
        <Anchor component={Link} href={routes.bots} size="sm">
          {t.back}
        </Anchor>
        {isKnown && (
          <Anchor component={Link} href={routes.bot.replace(':botId', encodeURIComponent(botId))} size="sm">
            {t.toBot}
          </Anchor>
        )}
      </Group>
      <div>
        <Title order={1} size="h3" style={{ overflowWrap: 'anywhere' }}>
          {title}
        </Title>
        <Text size="sm" c="dimmed">
          {t.about}
        </Text>
      </div>
      <Group gap="xs" role="search" align="flex-end">
        <NativeSelect
          label={t.status}
          data={[{ value: '', label: t.anyStatus }, ...statuses.map((value) => ({ value, label: t.statuses[value] }))]}
          value={status ?? ''}
          onChange={({ currentTarget }) => filter('status', currentTarget.value)}
          style={{ flex: '0 1 10rem' }}
        />
        <ChatFilter chatId={chat} onChange={(chosen) => filter('chat', chosen)} />
      </Group>
      <Failure title={t.notRead} error={list.error} onRetry={() => void list.refetch()} />
      {runs?.length === 0 && <Text>{status || chat ? t.nothingFits : t.empty}</Text>}
      {runs && runs.length > 0 && <RecordTable label={t.list} records={runs} columns={columns} idOf={({ id }) => id} />}
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t.older}
        </Button>
      )}
    </Stack>
  );
}

const columns: readonly Column<BotRun>[] = [
  {
    title: t.columns.run,
    render: ({ id, botId, number }) => (
      <Anchor component={Link} href={pathOfRun({ id, botId })} size="sm">
        {fill(t.title, { number })}
      </Anchor>
    ),
  },
  {
    title: t.columns.customer,
    render: ({ customerName, customerPhone }) => (
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {customerName}
        {customerName !== customerPhone && (
          <Text span inherit c="dimmed">
            {' '}
            {customerPhone}
          </Text>
        )}
      </Text>
    ),
  },
  { title: t.columns.trigger, render: ({ startedBy }) => nameTrigger(startedBy) },
  { title: t.columns.status, render: (run) => <RunStatus run={run} hasReason /> },
  { title: t.columns.started, render: ({ startedAt }) => <Started at={startedAt} /> },
];

function Started({ at }: { at: number }): ReactNode {
  const now = useWorldNow(60_000);
  return <time dateTime={new Date(at).toISOString()}>{formatEventTime(at, now)}</time>;
}
