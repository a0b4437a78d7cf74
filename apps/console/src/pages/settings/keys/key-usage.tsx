import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { control, dataOf } from '../../../api/control.ts';
import { useWorldNow } from '../../../api/world-clock.ts';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';
import type { components } from '../../../generated/control-schema.ts';
import { OperationName } from '../../../operations/operation-name.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { type Column, RecordTable } from '../../../parts/record-table.tsx';
import { fill } from '../../../texts.ts';
import { StatusBadge } from '../../activity/status-badge.tsx';
import settingsTexts from '../settings-texts.json' with { type: 'json' };
import { LastUsed } from './last-used.tsx';
import { UsageChart } from './usage-chart.tsx';
import { usageBars } from './usage-chart-data.ts';

const t = settingsTexts.usage;
type OperationUsage = components['schemas']['KeyUsage']['operations'][number];

const columns: readonly Column<OperationUsage>[] = [
  { title: t.operation, render: ({ operation }) => <OperationName id={operation} /> },
  { title: t.status, render: ({ status }) => <StatusBadge status={status} /> },
  { title: t.requests, render: ({ count }) => count },
  { title: t.last, render: ({ lastAt }) => <LastUsed at={lastAt} /> },
];

function Hours({ hours }: Pick<components['schemas']['KeyUsage'], 'hours'>): ReactNode {
  const bars = usageBars(hours, useWorldNow());
  return bars.some(({ count }) => count > 0) ? <UsageChart bars={bars} /> : <Text c="dimmed">{t.noHours}</Text>;
}

/** How often a key was sent, as far as the journal goes back. */
export function KeyUsage({ keyId }: { keyId: string }): ReactNode {
  const { id } = useWorld();
  const usage = useQuery({
    queryKey: worldQuery(id, 'usage', keyId),
    queryFn: () =>
      dataOf(control.GET('/__mock/worlds/{world}/keys/{keyId}/usage', { params: { path: { world: id, keyId } } })),
  });
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        {t.about}
      </Text>
      <Failure title={t.notRead} error={usage.error} onRetry={() => void usage.refetch()} />
      {usage.data?.total === 0 && <Text>{t.empty}</Text>}
      {usage.data && usage.data.total > 0 && (
        <>
          <Text>{fill(t.total, { total: usage.data.total, failed: usage.data.failed })}</Text>
          <Hours hours={usage.data.hours} />
          <RecordTable
            label={t.table}
            records={usage.data.operations}
            columns={columns}
            idOf={({ operation, status }) => `${operation} ${status}`}
          />
        </>
      )}
    </Stack>
  );
}
