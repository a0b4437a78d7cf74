import { Alert, Anchor, Center, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { isGone } from '../../../api/reason-of.ts';
import { useWorldNow } from '../../../api/world-clock.ts';
import { routes } from '../../../app/routes.ts';
import { useDocumentTitle } from '../../../app/use-document-title.ts';
import { CodeBlock } from '../../../parts/code-block.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { formatEventTime } from '../../../parts/format-time.ts';
import { fill, texts } from '../../../texts.ts';
import { Facts } from '../../settings/facts.tsx';
import { BotCanvas } from '../canvas/bot-canvas.tsx';
import { type BotRunDetails, useRun, type Visit } from '../data/use-runs.ts';
import classes from './run-page.module.css';
import { RunStatus } from './run-status.tsx';
import { nameTrigger, runTexts } from './run-words.ts';
import { type BotsOfRun, drawnFlow, showVisits, visitOfStep } from './show-visits.ts';
import { useBotsOfRun } from './use-run-list.ts';
import { VisitList } from './visit-list.tsx';

const t = runTexts;

/** A conversation's way through a bot. */
export function RunPage({ botId, runId }: { botId: string; runId: string }): ReactNode {
  const { data: run, error, refetch } = useRun(runId);
  const bots = useBotsOfRun(run ? [{ botId: run.botId }, ...run.visits] : []);
  useDocumentTitle(run && fill(t.title, { number: run.number }));
  return (
    <Stack p="md" gap="md">
      <Group gap="md">
        <Anchor component={Link} href={routes.botRuns.replace(':botId', encodeURIComponent(botId))} size="sm">
          {t.toRuns}
        </Anchor>
        {bots?.has(botId) && (
          <Anchor component={Link} href={routes.bot.replace(':botId', encodeURIComponent(botId))} size="sm">
            {t.toBot}
          </Anchor>
        )}
      </Group>
      {isGone(error) ? (
        <Text role="alert">{t.gone}</Text>
      ) : (
        <Failure title={t.runNotRead} error={error} onRetry={() => void refetch()} />
      )}
      {run && bots && !isGone(error) && <Run key={run.id} run={run} bots={bots} />}
      {!error && !(run && bots) && (
        <Center p="xl">
          <Loader aria-label={texts.shell.loading} />
        </Center>
      )}
    </Stack>
  );
}

interface Props {
  readonly run: BotRunDetails;
  readonly bots: BotsOfRun;
}

function Run({ run, bots }: Props): ReactNode {
  return (
    <>
      <Group gap="sm" align="center">
        <Title order={1} size="h3">
          {fill(t.title, { number: run.number })}
        </Title>
        <RunStatus run={run} />
      </Group>
      {run.reason !== null && (
        <Alert
          color={run.status === 'FAILED' ? 'red' : 'orange'}
          title={t.reasons[run.status === 'FAILED' ? 'FAILED' : 'STOPPED']}
        >
          <span style={{ overflowWrap: 'anywhere' }}>{run.reason}</span>
        </Alert>
      )}
      <FactsOfRun run={run} bots={bots} />
      <Way run={run} bots={bots} />
    </>
  );
}

function FactsOfRun({ run, bots }: Props): ReactNode {
  const now = useWorldNow(60_000);
  const chat = (
    <Anchor component={Link} href={routes.chat.replace(':chatId', encodeURIComponent(run.chatId))} size="sm">
      {run.customerName} {run.customerName !== run.customerPhone && run.customerPhone}
    </Anchor>
  );
  return (
    <Facts
      facts={[
        [t.facts.bot, bots.get(run.botId)?.name ?? t.deletedBot],
        [t.facts.customer, chat],
        [t.facts.wabaNumber, run.wabaNumber],
        [t.facts.trigger, nameTrigger(run.startedBy)],
        [t.facts.started, formatEventTime(run.startedAt, now)],
        ...(run.endedAt === null ? [] : [[t.facts.ended, formatEventTime(run.endedAt, now)] as const]),
      ]}
    />
  );
}

/** The steps on the canvas and as a list. Choosing one of either chooses it in the other. */
function Way({ run, bots }: Props): ReactNode {
  const { visits } = run;
  // Until a person chooses, the latest step is shown, also while the run goes on.
  const [chosen, setChosen] = useState<number>();
  const shown: Visit | undefined = visits.find(({ number }) => number === chosen) ?? visits.at(-1);
  const botId = shown?.botId ?? run.botId;
  const bot = bots.get(botId);
  const path = useMemo(() => visits.filter((visit) => visit.botId === botId), [visits, botId]);
  return (
    <div className={classes.way}>
      {bot ? (
        <section className={classes.canvas} aria-label={fill(t.canvas, { bot: bot.name })}>
          <BotCanvas
            flow={drawnFlow(bot)}
            problems={[]}
            selectedId={shown?.stepId}
            onSelect={(stepId) => {
              const visit = stepId === undefined ? undefined : visitOfStep(visits, botId, stepId);
              if (visit) setChosen(visit.number);
            }}
            path={path}
            {...(botId === run.botId && { runStatus: run.status })}
            {...(visits.at(-1)?.botId === botId && { runStatus: run.status })}
          />
        </section>
      ) : (
        <Text c="dimmed">{t.notDrawn}</Text>
      )}
      <Stack gap="md">
        <VisitList run={run} visits={showVisits(visits, bots)} selected={shown?.number} onSelect={setChosen} />
        <Kept title={t.kept.answers} values={run.answers} />
        <Kept title={t.kept.results} values={run.results} />
        {run.webhook !== null && <CodeBlock label={t.kept.webhook}>{JSON.stringify(run.webhook, null, 2)}</CodeBlock>}
      </Stack>
    </div>
  );
}

/** What the bot has kept for its variables. */
function Kept({ title, values }: { title: string; values: Readonly<Record<string, string>> }): ReactNode {
  const facts = Object.entries(values);
  return (
    <section aria-label={title}>
      <Title order={2} size="h5" mb={4}>
        {title}
      </Title>
      {facts.length === 0 ? <Text size="sm">{t.kept.none}</Text> : <Facts facts={facts} />}
    </section>
  );
}
