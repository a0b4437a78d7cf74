import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { control, dataOf } from '../../../api/control.ts';
import { useWorld } from '../../../api/world-context.tsx';
import type { components } from '../../../generated/control-schema.ts';
import { Failure } from '../../../parts/failure.tsx';
import { fill } from '../../../texts.ts';
import settingsTexts from '../settings-texts.json' with { type: 'json' };
import { eventsOf, type WebhookRow, wabaNumbersOf } from './webhook-row.ts';

const t = settingsTexts.testEvent;

/** Makes something happen in the world that this webhook is told of. */
export function TestEvent({ row }: { row: WebhookRow }): ReactNode {
  const { id } = useWorld();
  const [events, numbers] = [eventsOf(row), wabaNumbersOf(row)];
  const [event, setEvent] = useState(events[0] ?? null);
  const [wabaNumber, setWabaNumber] = useState(numbers[0] ?? null);
  const trigger = useMutation({
    mutationFn: () => {
      const body = { event, wabaNumber } as components['schemas']['Trigger']; // the events of a webhook can be triggered
      return dataOf(control.POST('/__mock/worlds/{world}/trigger', { params: { path: { world: id } }, body }));
    },
  });
  return (
    <Stack gap="xs" component="section" aria-labelledby="test-event-title">
      <Title id="test-event-title" order={2} size="h4">
        {t.title}
      </Title>
      <Text size="sm" c="dimmed">
        {t.about}
      </Text>
      <Group align="flex-end" gap="xs">
        <Select
          label={t.event}
          data={events}
          value={event}
          onChange={setEvent}
          allowDeselect={false}
          w={320}
          maw="100%"
        />
        <Select label={t.wabaNumber} data={numbers} value={wabaNumber} onChange={setWabaNumber} allowDeselect={false} />
        <Button
          variant="default"
          loading={trigger.isPending}
          disabled={event === null}
          onClick={() => trigger.mutate()}
        >
          {t.send}
        </Button>
      </Group>
      <Failure title={t.failed} error={trigger.error} />
      <Text size="sm" role="status">
        {trigger.isSuccess && fill(t.sent, { event: event ?? '' })}
      </Text>
    </Stack>
  );
}
