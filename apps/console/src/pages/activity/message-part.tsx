import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { components } from '../../generated/control-schema.ts';
import { CodeBlock } from '../../parts/code-block.tsx';
import { prettyBody } from '../../parts/pretty-body.ts';
import { fill } from '../../texts.ts';
import activityTexts from './activity-texts.json' with { type: 'json' };

const t = activityTexts;

interface Props {
  readonly title: string;
  readonly path?: string;
  readonly message: components['schemas']['JournalMessage'] | undefined;
}

/** What was sent in one direction: headers, and the body up to 64 KiB. */
export function MessagePart({ title, path, message }: Props): ReactNode {
  if (message === undefined) return null;
  const headers = Object.entries(message.headers).map(([name, value]) => `${name}: ${value}`);
  const what = { message: title };
  return (
    <Stack gap="xs">
      <Title order={2} size="h5">
        {title}
      </Title>
      {path !== undefined && (
        <Text size="sm" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
          {path}
        </Text>
      )}
      <CodeBlock label={fill(t.headersOf, what)}>{headers.join('\n')}</CodeBlock>
      {message.body === undefined || message.body === '' ? (
        <Text size="sm" c="dimmed">
          {t.noBody}
        </Text>
      ) : (
        <CodeBlock label={fill(t.bodyOf, what)}>{prettyBody(message.body)}</CodeBlock>
      )}
      {message.isBodyCut && <Text size="sm">{t.cut}</Text>}
    </Stack>
  );
}
