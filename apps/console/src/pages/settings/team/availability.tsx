import { Badge, Stack, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { Failure } from '../../../parts/failure.tsx';
import { useChange } from '../../../parts/use-change.ts';
import { fill } from '../../../texts.ts';
import settingsTexts from '../settings-texts.json' with { type: 'json' };
import type { TeamPerson } from './team-rows.ts';

const t = settingsTexts.member;

/** Whether a member takes chats, and a switch to change it by the public API. */
export function Availability({ person }: { person: TeamPerson }): ReactNode {
  const { name, phone, status } = person;
  const change = useChange<boolean, unknown>((doubletick, isOnline) =>
    doubletick.agents.setStatus({ phone, status: isOnline ? 'ONLINE' : 'OFFLINE' }),
  );
  if (status === 'invited') return <Badge color="blue">{t.invited}</Badge>;
  return (
    <Stack gap={4} align="flex-start">
      <Switch
        size="sm"
        aria-label={fill(t.availability, { name })}
        label={status === null ? t.statusNotSet : t.statuses[status]}
        checked={status === 'ONLINE'}
        disabled={change.isPending}
        onChange={({ currentTarget }) => change.mutate(currentTarget.checked)}
      />
      <Failure title={t.statusNotChanged} error={change.error} />
    </Stack>
  );
}
