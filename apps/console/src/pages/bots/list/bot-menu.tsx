import { ActionIcon, Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { routes } from '../../../app/routes.ts';
import { fill } from '../../../texts.ts';
import type { BotSummary } from '../data/use-bots.ts';
import { hasUnpublishedChanges, listTexts } from './list-words.ts';

const { acts, menu } = listTexts;

export type ActKind = Exclude<keyof typeof acts, 'runs'>;

interface Props {
  readonly bot: BotSummary;
  readonly onAct: (kind: ActKind) => void;
}

/** What can be done to a bot. */
export function BotMenu({ bot, onAct }: Props): ReactNode {
  const { id, name, status } = bot;
  const isRunning = status === 'PUBLISHED';
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label={fill(menu, { name })}>
          ⋯
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onAct('rename')}>{acts.rename}</Menu.Item>
        {(!isRunning || hasUnpublishedChanges(bot)) && (
          <Menu.Item onClick={() => onAct('publish')}>{acts.publish}</Menu.Item>
        )}
        {isRunning && <Menu.Item onClick={() => onAct('stop')}>{acts.stop}</Menu.Item>}
        <Menu.Item onClick={() => onAct('duplicate')}>{acts.duplicate}</Menu.Item>
        <Menu.Item onClick={() => onAct('export')}>{acts.export}</Menu.Item>
        <Menu.Item component={Link} href={routes.botRuns.replace(':botId', encodeURIComponent(id))}>
          {acts.runs}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item color="red" onClick={() => onAct('delete')}>
          {acts.delete}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
