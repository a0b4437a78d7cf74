import { Alert, Badge, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { CodeBlock } from '../../../parts/code-block.tsx';
import { prettyBody } from '../../../parts/pretty-body.ts';
import { fill } from '../../../texts.ts';
import type { BotCall } from '../data/use-apis.ts';
import { runTexts } from './run-words.ts';

const t = runTexts;

interface Props {
  /** The number of the visit, which tells the parts of two calls apart. */
  readonly number: number;
  readonly call: BotCall;
}

/** The request of a Call API step, and what came back. */
export function CallDetails({ number, call }: Props): ReactNode {
  const { method, url, headers, body, answer, error } = call;
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {t.request}
      </Text>
      <Text size="sm" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
        {method} {url}
      </Text>
      {lines.length > 0 && <CodeBlock label={fill(t.headers, { number })}>{lines.join('\n')}</CodeBlock>}
      <Body label={fill(t.body, { number })} body={body} />
      {answer && (
        <>
          <Group gap="xs">
            <Text size="sm" fw={600}>
              {t.answer}
            </Text>
            <Badge color={answer.status >= 200 && answer.status < 300 ? 'green' : 'red'} radius="sm">
              {answer.status}
            </Badge>
          </Group>
          <Body label={fill(t.answerBody, { number })} body={answer.body} />
          {answer.isBodyCut && <Text size="sm">{t.cut}</Text>}
        </>
      )}
      {error && (
        <Alert color="red" title={fill(t.error, { code: error.code })}>
          <span style={{ overflowWrap: 'anywhere' }}>{error.message}</span>
        </Alert>
      )}
    </Stack>
  );
}

function Body({ label, body }: { label: string; body: string }): ReactNode {
  if (body !== '') return <CodeBlock label={label}>{prettyBody(body)}</CodeBlock>;
  return (
    <Text size="sm" c="dimmed">
      {t.noBody}
    </Text>
  );
}
