import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense, useMemo, useState } from 'react';
import { readKeys } from '../../api/keys.ts';
import { useWorld, worldQuery } from '../../api/world-context.tsx';
import { Failure } from '../../parts/failure.tsx';
import { lazyPart } from '../../parts/lazy-part.ts';
import { texts } from '../../texts.ts';
import { useWebhooks } from '../settings/webhooks/use-webhooks.ts';
import classes from './activity.module.css';
import { ActivityFilters } from './activity-filters.tsx';
import type { RequestLine } from './activity-line.ts';
import { ActivityList } from './activity-list.tsx';
import type { Names } from './activity-row.tsx';
import activityTexts from './activity-texts.json' with { type: 'json' };
import { countWaiting, filterLines, foldLines, noFilter, operationsIn } from './filter-lines.ts';
import { useActivity } from './use-activity.ts';
import { useFound } from './use-found.ts';

const t = activityTexts;
const RequestDrawer = lazyPart(() => import('./request-drawer.tsx').then((m) => ({ default: m.RequestDrawer })));

export function ActivityPage(): ReactNode {
  const { id } = useWorld();
  return <Activity key={id} />;
}

function Activity(): ReactNode {
  const { lines, error, isLoading } = useActivity();
  const [filter, setFilter] = useState(noFilter);
  const [opened, setOpened] = useState<RequestLine | null>();
  const found = useFound(filter.text);
  const shown = useMemo(() => foldLines(filterLines(lines, filter, found)), [lines, filter, found]);
  const operations = useMemo(() => operationsIn(lines), [lines]);
  const names = useNames();
  return (
    <section className={classes.page} aria-labelledby="activity-title">
      <Title id="activity-title" order={1} size="h3">
        {t.title}
      </Title>
      <ActivityFilters
        filter={filter}
        operations={operations}
        latest={lines[0]?.id ?? 0}
        waiting={countWaiting(lines, filter.pausedAt)}
        onChange={setFilter}
      />
      <Failure title={t.notRead} error={error} />
      {shown.length > 0 ? (
        <ActivityList lines={shown} names={names} onOpen={setOpened} />
      ) : (
        <Text c="dimmed">{emptyText(isLoading, lines.length)}</Text>
      )}
      <Suspense>
        {opened !== undefined && <RequestDrawer line={opened ?? undefined} onClose={() => setOpened(null)} />}
      </Suspense>
    </section>
  );
}

function emptyText(isLoading: boolean, count: number): string {
  if (isLoading) return texts.shell.loading;
  return count === 0 ? t.empty : t.nothingFits;
}

function useNames(): Names {
  const { id } = useWorld();
  const { data } = useQuery({ queryKey: worldQuery(id, 'keys'), queryFn: () => readKeys(id) });
  const { data: webhooks } = useWebhooks();
  return useMemo(() => {
    const keyNames = new Map(data?.keys.map((key) => [key.id, key.name]));
    return { keys: keyNames, webhooks: new Map(webhooks?.map((webhook) => [webhook.id, webhook.name])) };
  }, [data, webhooks]);
}
