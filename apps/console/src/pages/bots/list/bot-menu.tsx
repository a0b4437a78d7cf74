import { ActionIcon, Menu } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
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
  const button = useRef<HTMLButtonElement>(null);
  // A dialog gives the focus back to what has it when the dialog opens; the chosen entry is gone by then.
  const act = (kind: ActKind) => () => {
    button.current?.focus();
    onAct(kind);
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon ref={button} variant="default" size="lg" aria-label={fill(menu, { name })}>
          ⋯
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={act('rename')}>{acts.rename}</Menu.Item>
        {(!isRunning || hasUnpublishedChanges(bot)) && <Menu.Item onClick={act('publish')}>{acts.publish}</Menu.Item>}
        {isRunning && <Menu.Item onClick={act('stop')}>{acts.stop}</Menu.Item>}
        <Menu.Item onClick={act('duplicate')}>{acts.duplicate}</Menu.Item>
        <Menu.Item onClick={act('export')}>{acts.export}</Menu.Item>
        <Menu.Item component={Link} href={routes.botRuns.replace(':botId', encodeURIComponent(id))}>
          {acts.runs}
        </Menu.Item>
        <Menu.Item c="var(--mantine-color-error)" onClick={act('delete')}>
          {acts.delete}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
