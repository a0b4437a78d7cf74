import { Button, Group, Text, Title } from '@mantine/core';
import { type ReactNode, Suspense, useState } from 'react';
import { Failure } from '../../parts/failure.tsx';
import { lazyPart } from '../../parts/lazy-part.ts';
import { type Column, RecordTable } from '../../parts/record-table.tsx';
import { texts } from '../../texts.ts';
import { SettingsPage } from './settings-page.tsx';
import settingsTexts from './settings-texts.json' with { type: 'json' };
import { Availability } from './team/availability.tsx';
import { describeTeam, type TeamPerson } from './team/team-rows.ts';
import { useTeam } from './team/use-team.ts';

const t = settingsTexts.member;
const InviteDialog = lazyPart(() => import('./team/invite-dialog.tsx').then((m) => ({ default: m.InviteDialog })));

const columns: readonly Column<TeamPerson>[] = [
  { title: t.name, render: ({ name }) => name },
  {
    title: t.contact,
    render: ({ phone, email }) => (
      <>
        <div>{phone}</div>
        <div>{email}</div>
      </>
    ),
  },
  { title: t.role, render: ({ role }) => role },
  { title: t.numbers, render: ({ numbers }) => <Lines lines={numbers} /> },
  { title: t.manager, render: ({ managers }) => <Lines lines={managers} /> },
  { title: t.status, render: (person) => <Availability person={person} /> },
  { title: t.signedIn, render: ({ isLoggedIn }) => (isLoggedIn ? texts.settings.yes : texts.settings.no) },
];

export function TeamPage(): ReactNode {
  const team = useTeam();
  const [isInviting, setIsInviting] = useState<boolean>();
  return (
    <SettingsPage>
      <Group justify="space-between">
        <Title order={1} size="h3">
          {texts.settings.team}
        </Title>
        <Button disabled={team.data === undefined} onClick={() => setIsInviting(true)}>
          {t.invite}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t.about}
      </Text>
      <Failure title={t.notRead} error={team.error} onRetry={team.refetch} />
      {team.data && (
        <>
          <RecordTable
            label={texts.settings.team}
            records={describeTeam(team.data)}
            columns={columns}
            idOf={({ phone }) => phone}
          />
          <Suspense>
            {isInviting !== undefined && (
              <InviteDialog
                opened={isInviting}
                members={team.data.members}
                roles={team.data.roles}
                onClose={() => setIsInviting(false)}
              />
            )}
          </Suspense>
        </>
      )}
    </SettingsPage>
  );
}

function Lines({ lines }: { lines: readonly string[] }): ReactNode {
  return lines.length === 0 ? texts.settings.nothing : lines.map((line) => <div key={line}>{line}</div>);
}
