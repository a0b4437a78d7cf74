import { Anchor, Badge, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWorldNow } from '../../../api/world-clock.ts';
import { routes } from '../../../app/routes.ts';
import { formatDayTime, relativeTime } from '../../../parts/format-time.ts';
import type { Column } from '../../../parts/record-table.tsx';
import { fill } from '../../../texts.ts';
import type { BotSummary } from '../data/use-bots.ts';
import { botTexts } from '../model/step-words.ts';
import { type ActKind, BotMenu } from './bot-menu.tsx';
import { hasUnpublishedChanges, listTexts, nameTriggers } from './list-words.ts';

const { columns } = listTexts;
const colors = { DRAFT: 'gray', PUBLISHED: 'green', STOPPED: 'orange' } as const;

/** What the list shows of each bot. */
export function columnsOfBots(onAct: (kind: ActKind, bot: BotSummary) => void): readonly Column<BotSummary>[] {
  return [
    {
      title: columns.name,
      render: ({ id, name }) => (
        <Anchor component={Link} href={pathTo('bot', id)} size="sm" style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Anchor>
      ),
    },
    { title: columns.status, render: (bot) => <Status bot={bot} /> },
    { title: columns.triggers, render: nameTriggers },
    { title: columns.active, render: (bot) => <ActiveRuns bot={bot} /> },
    { title: columns.last, render: ({ lastRunAt }) => <LastRun at={lastRunAt} /> },
    { title: columns.actions, render: (bot) => <BotMenu bot={bot} onAct={(kind) => onAct(kind, bot)} /> },
  ];
}

function Status({ bot }: { bot: BotSummary }): ReactNode {
  return (
    <Group gap={4}>
      <Badge color={colors[bot.status]}>{botTexts.statuses[bot.status]}</Badge>
      {hasUnpublishedChanges(bot) && (
        <Text size="xs" c="dimmed">
          {listTexts.changed}
        </Text>
      )}
    </Group>
  );
}

function ActiveRuns({ bot: { id, name, activeRuns } }: { bot: BotSummary }): ReactNode {
  if (activeRuns === 0) return 0;
  return (
    <Anchor
      component={Link}
      href={`${pathTo('botRuns', id)}?status=WAITING`}
      size="sm"
      aria-label={fill(listTexts.runsOf, { name, count: activeRuns })}
    >
      {activeRuns}
    </Anchor>
  );
}

function LastRun({ at }: { at: number | null }): ReactNode {
  const now = useWorldNow();
  if (at === null) return listTexts.noRuns;
  return (
    <time dateTime={new Date(at).toISOString()} title={formatDayTime(at)}>
      {relativeTime(at, now)}
    </time>
  );
}

function pathTo(route: 'bot' | 'botRuns', id: string): string {
  return routes[route].replace(':botId', encodeURIComponent(id));
}
