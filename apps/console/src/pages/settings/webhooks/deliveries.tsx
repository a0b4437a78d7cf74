import { Accordion, Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { control, dataOf } from '../../../api/control.ts';
import { minuteMs, useWorldNow } from '../../../api/world-clock.ts';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';
import { useEvents } from '../../../live/live.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { formatDayTime, relativeTime } from '../../../parts/format-time.ts';
import settingsTexts from '../settings-texts.json' with { type: 'json' };
import { DeliveryDetails } from './delivery-details.tsx';
import { type Delivery, describeDelivery } from './describe-delivery.ts';

const t = settingsTexts.delivery;

const colors: Readonly<Record<Delivery['status'], string>> = {
  DELIVERED: 'green',
  FAILED: 'red',
  BLOCKED: 'orange',
  HELD: 'blue',
  SCHEDULED: 'blue',
  PENDING: 'gray',
  DROPPED: 'gray',
};

/** What was, is and will be delivered to one webhook, newest first. */
export function Deliveries({ webhookId }: { webhookId: string }): ReactNode {
  const deliveries = useDeliveries(webhookId);
  const now = useWorldNow(minuteMs);
  const list = deliveries.data?.pages.flatMap((page) => page.deliveries.toReversed()) ?? [];
  const held = list.filter(({ status }) => status === 'HELD').map(({ id }) => id);
  return (
    <Stack gap="xs" component="section" aria-labelledby="deliveries-title">
      <Group justify="space-between">
        <Title id="deliveries-title" order={2} size="h4">
          {t.title}
        </Title>
        {held.length > 0 && <Release ids={held} />}
      </Group>
      <Failure title={t.notRead} error={deliveries.error} onRetry={() => void deliveries.refetch()} />
      {deliveries.data && list.length === 0 && <Text size="sm">{t.empty}</Text>}
      <Accordion variant="separated" order={3}>
        {list.map((delivery) => (
          <Accordion.Item key={delivery.id} value={delivery.id}>
            <Accordion.Control>
              <Group gap="xs">
                <Badge color={colors[delivery.status]} radius="sm">
                  {delivery.status}
                </Badge>
                <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                  {delivery.event}
                </Text>
                <Text size="xs" c="dimmed" title={formatDayTime(delivery.createdAt)}>
                  {relativeTime(delivery.createdAt, now)}
                </Text>
              </Group>
              <Text size="xs" c="dimmed" mt={4} style={{ overflowWrap: 'anywhere' }}>
                {describeDelivery(delivery)}
              </Text>
            </Accordion.Control>
            <Accordion.Panel>
              <DeliveryDetails delivery={delivery} />
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      {deliveries.hasNextPage && (
        <Button variant="default" onClick={() => void deliveries.fetchNextPage()}>
          {t.older}
        </Button>
      )}
    </Stack>
  );
}

function useDeliveries(webhookId: string) {
  const { id } = useWorld();
  const queries = useQueryClient();
  // A delivery that waits is announced only by the event that it delivers.
  useEvents(({ type }) => {
    if (!type.startsWith('REQUEST_')) void queries.invalidateQueries({ queryKey: worldQuery(id, 'deliveries') });
  });
  return useInfiniteQuery({
    queryKey: worldQuery(id, 'deliveries', webhookId),
    queryFn: ({ pageParam }) =>
      dataOf(
        control.GET('/__mock/worlds/{world}/deliveries', {
          params: {
            path: { world: id },
            query: { webhookId, limit: 50, ...(pageParam !== null && { before: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
  });
}

function Release({ ids }: { ids: readonly string[] }): ReactNode {
  const { id } = useWorld();
  const queries = useQueryClient();
  const release = useMutation({
    mutationFn: () =>
      dataOf(
        control.POST('/__mock/worlds/{world}/deliveries/release', {
          params: { path: { world: id } },
          body: { ids: [...ids] },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: worldQuery(id, 'deliveries') }),
  });
  return (
    <>
      <Button variant="default" size="compact-sm" loading={release.isPending} onClick={() => release.mutate()}>
        {t.release}
      </Button>
      <Failure title={t.notReleased} error={release.error} />
    </>
  );
}
