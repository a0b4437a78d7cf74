import { Alert, Badge, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { fill } from '../../texts.ts';
import { AnswerBodyView } from './answer-body-view.tsx';
import classes from './reference.module.css';
import reference from './reference-texts.json' with { type: 'json' };
import type { Answer } from './send-request.ts';
import { statusColor } from './status-color.ts';
import { type Outcome, statusOf } from './use-try-it.ts';

interface Props {
  readonly outcome: Outcome | undefined;
  readonly keyHeader: string;
}

/** What came back for the latest request. */
export function AnswerPanel({ outcome, keyHeader }: Props): ReactNode {
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        {reference.answer}
      </Title>
      {outcome === undefined && (
        <Text size="sm" c="dimmed">
          {reference.noAnswer}
        </Text>
      )}
      {outcome?.kind === 'failure' && (
        <Alert color="red" title={outcome.title}>
          {outcome.message}
        </Alert>
      )}
      {outcome?.kind === 'answer' && (
        <>
          <Figures answer={outcome.answer} />
          {outcome.answer.status === 401 && (
            <Alert color="orange">
              {fill(outcome.hasKey ? reference.refusedKey : reference.missingKey, { header: keyHeader })}
            </Alert>
          )}
          {outcome.answer.hint !== undefined && (
            <Alert color="blue" title={reference.hint}>
              {outcome.answer.hint}
            </Alert>
          )}
          <AnswerBodyView body={outcome.answer.body} />
          <Headers headers={outcome.answer.headers} />
        </>
      )}
    </Stack>
  );
}

function Figures({ answer }: { answer: Answer }): ReactNode {
  const { status, timeMs, sizeBytes } = answer;
  return (
    <Group gap="sm">
      <Badge color={statusColor(status)} size="lg" radius="sm" tt="none">
        {statusOf(answer)}
      </Badge>
      <Text size="sm" c="dimmed">
        {fill(reference.milliseconds, { count: Math.round(timeMs) })}
      </Text>
      <Text size="sm" c="dimmed">
        {sizeBytes < 1000
          ? fill(reference.bytes, { count: sizeBytes })
          : fill(reference.kilobytes, { count: (sizeBytes / 1000).toFixed(1) })}
      </Text>
    </Group>
  );
}

function Headers({ headers }: Pick<Answer, 'headers'>): ReactNode {
  return (
    <details>
      <summary className={classes.summary}>
        <Text size="sm" span>
          {fill(reference.headers, { count: headers.length })}
        </Text>
      </summary>
      <dl className={classes.headers}>
        {headers.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
