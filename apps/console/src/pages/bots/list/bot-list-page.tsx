import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { Link } from 'wouter';
import { routes } from '../../../app/routes.ts';
import { Failure } from '../../../parts/failure.tsx';
import { RecordTable } from '../../../parts/record-table.tsx';
import { fill } from '../../../texts.ts';
import { type BotSummary, useBots } from '../data/use-bots.ts';
import { botTexts } from '../model/step-words.ts';
import { BotDialogs, type OpenDialog } from './bot-dialogs.tsx';
import type { ActKind } from './bot-menu.tsx';
import { columnsOfBots } from './columns-of-bots.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { listTexts } from './list-words.ts';
import { NewBotDialog } from './new-bot-dialog.tsx';
import { useBotActs } from './use-bot-acts.ts';

const t = listTexts;

/** The bots of the world. */
export function BotListPage(): ReactNode {
  const bots = useBots();
  const acts = useBotActs();
  const [dialog, setDialog] = useState<OpenDialog>();
  const [making, setMaking] = useState<'new' | 'import'>();
  function start(kind: ActKind, bot: BotSummary): void {
    acts.reset();
    if (kind === 'rename' || kind === 'delete' || kind === 'stop') setDialog({ kind, bot, isOpen: true });
    else acts.mutate({ kind, bot });
  }
  const newButton = useRef<HTMLButtonElement>(null);
  const close = () => setDialog((before) => before && { ...before, isOpen: false });
  return (
    <Stack p="md" maw={1_100} gap="md">
      <Group justify="space-between">
        <Title order={1} size="h3">
          {botTexts.title}
        </Title>
        <Group gap="xs">
          <Button variant="default" onClick={() => setMaking('import')}>
            {t.import}
          </Button>
          <Button ref={newButton} onClick={() => setMaking('new')}>
            {t.new}
          </Button>
        </Group>
      </Group>
      <Text size="sm" c="dimmed">
        {t.about}
      </Text>
      <Failure title={t.notRead} error={bots.error} onRetry={() => void bots.refetch()} />
      {dialog?.isOpen !== true && <FailedAct acts={acts} />}
      {bots.data?.bots.length === 0 && <Text>{t.empty}</Text>}
      {bots.data && bots.data.bots.length > 0 && (
        <RecordTable label={t.bots} records={bots.data.bots} columns={columnsOfBots(start)} idOf={({ id }) => id} />
      )}
      <BotDialogs dialog={dialog} acts={acts} onClose={close} onDeleted={() => newButton.current?.focus()} />
      <NewBotDialog
        opened={making === 'new'}
        templates={bots.data?.templates ?? []}
        onClose={() => setMaking(undefined)}
      />
      <ImportDialog opened={making === 'import'} onClose={() => setMaking(undefined)} />
    </Stack>
  );
}

/** Why a bot could not be published, copied or exported, with the way to where its problems are shown. */
function FailedAct({ acts: { error, variables } }: { acts: ReturnType<typeof useBotActs> }): ReactNode {
  if (!error || !variables) return null;
  const { id, name } = variables.bot;
  return (
    <Stack gap={4}>
      <Failure title={fill(t.failed[variables.kind], { name })} error={error} />
      <Anchor component={Link} href={routes.bot.replace(':botId', encodeURIComponent(id))} size="sm">
        {fill(t.openBot, { name })}
      </Anchor>
    </Stack>
  );
}
