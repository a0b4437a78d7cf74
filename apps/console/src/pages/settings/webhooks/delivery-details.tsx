import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { control, dataOf } from '../../../api/control.ts';
import { useWorldNow } from '../../../api/world-clock.ts';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';
import { CodeBlock } from '../../../parts/code-block.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { formatEventTime } from '../../../parts/format-time.ts';
import { prettyBody } from '../../../parts/pretty-body.ts';
import { fill } from '../../../texts.ts';
import settingsTexts from '../settings-texts.json' with { type: 'json' };
import { blockedHost, canReplay, type Delivery, describeAttempt } from './describe-delivery.ts';

const t = settingsTexts.delivery;

/** What was sent in one delivery, and each answer to it. */
export function DeliveryDetails({ delivery }: { delivery: Delivery }): ReactNode {
  const { request, attempts, fault, effect } = delivery;
  const host = blockedHost(delivery);
  const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
  return (
    <Stack gap="sm">
      {host !== undefined && (
        <Alert color="orange" title={t.blockedTitle}>
          {fill(t.blocked, { host })}
        </Alert>
      )}
      {effect !== null && <Text size="sm">{fill(t.effect, { effect })}</Text>}
      {fault !== null && <Text size="sm">{fill(t.fault, { fault })}</Text>}
      <Attempts attempts={attempts} />
      <Text size="sm" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
        {request.method} {request.url}
      </Text>
      <CodeBlock label={t.headers}>{headers.join('\n')}</CodeBlock>
      <CodeBlock label={t.payload}>{prettyBody(request.body)}</CodeBlock>
      <Replay delivery={delivery} />
    </Stack>
  );
}

function Attempts({ attempts }: Pick<Delivery, 'attempts'>): ReactNode {
  const now = useWorldNow();
  if (attempts.length === 0) return null;
  return (
    <Stack component="ol" gap="xs" m={0} pl="md" aria-label={t.attempts}>
      {attempts.map((attempt, index) => (
        // Attempts are only added at the end.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={index}>
          <Text size="sm">
            {formatEventTime(attempt.at, now)} {attempt.isReplay && t.replayed} {describeAttempt(attempt)}
          </Text>
          {attempt.body && <CodeBlock label={fill(t.answerOf, { number: index + 1 })}>{attempt.body}</CodeBlock>}
        </li>
      ))}
    </Stack>
  );
}

function Replay({ delivery }: { delivery: Delivery }): ReactNode {
  const { id } = useWorld();
  const queries = useQueryClient();
  const replay = useMutation({
    mutationFn: () =>
      dataOf(
        control.POST('/__mock/worlds/{world}/deliveries/{delivery}/replay', {
          params: { path: { world: id, delivery: delivery.id } },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: worldQuery(id, 'deliveries') }),
  });
  return (
    <Group>
      <Button
        variant="default"
        size="compact-sm"
        disabled={!canReplay(delivery)}
        loading={replay.isPending}
        onClick={() => replay.mutate()}
      >
        {t.replay}
      </Button>
      <Text size="xs" role="status">
        {replay.isSuccess && t.replaySent}
      </Text>
      <Failure title={t.notReplayed} error={replay.error} />
    </Group>
  );
}
