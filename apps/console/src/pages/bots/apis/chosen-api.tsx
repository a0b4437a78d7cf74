import { Badge, Button, Group, Paper, Stack, Text, UnstyledButton } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { CodeBlock } from '../../../parts/code-block.tsx';
import { fill } from '../../../texts.ts';
import type { SavedApi } from '../data/use-apis.ts';
import texts from './api-texts.json' with { type: 'json' };
import { prettyJson, rowsOfBody } from './body-rows.ts';
import { hasSecret, maskHeader, maskKeys } from './secrets.ts';

const t = texts.chosen;

interface Props {
  readonly api: SavedApi;
  readonly onEdit: () => void;
}

/** The API that a step calls, as it is configured. */
export function ChosenApi({ api, onEdit }: Props): ReactNode {
  const { name, method, url, headers, body, usedBy } = api;
  const [hasKeys, setHasKeys] = useState(false);
  const show = (text: string) => (hasKeys ? text : maskKeys(text));
  const rows = rowsOfBody(body);
  return (
    <Paper component="section" aria-label={t.region} withBorder p="sm">
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Text>
          <Button variant="default" size="compact-sm" flex="none" onClick={onEdit}>
            {t.edit}
          </Button>
        </Group>
        {usedBy.length > 1 && <Text size="sm">{fill(t.usedBy, { count: usedBy.length })}</Text>}
        <Part title={t.method}>
          <Badge radius="sm">{method}</Badge>
        </Part>
        <Part title={t.url}>{show(url)}</Part>
        <Part title={t.headers}>
          <Pairs pairs={headers.map((header) => [header.name, hasKeys ? header.value : maskHeader(header)])} />
        </Part>
        {rows && (
          <Part title={t.parameters}>
            <Pairs pairs={rows.map((row) => [row.name, show(row.value)])} />
          </Part>
        )}
        {body === '' ? (
          <Part title={t.body}>{t.none}</Part>
        ) : rows ? (
          <details>
            <Text component="summary" size="sm" style={{ cursor: 'pointer' }}>
              {t.raw}
            </Text>
            <CodeBlock label={t.raw}>{show(prettyJson(body))}</CodeBlock>
          </details>
        ) : (
          <CodeBlock label={t.body}>{show(body)}</CodeBlock>
        )}
        {hasSecret(api) && (
          <UnstyledButton
            fz="xs"
            td="underline"
            style={{ alignSelf: 'flex-start' }}
            onClick={() => setHasKeys(!hasKeys)}
          >
            {hasKeys ? t.hideKey : t.showKey}
          </UnstyledButton>
        )}
      </Stack>
    </Paper>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {title}
      </Text>
      <Text component="div" size="sm" style={{ overflowWrap: 'anywhere' }}>
        {children}
      </Text>
    </div>
  );
}

function Pairs({ pairs }: { pairs: readonly (readonly [name: string, value: string])[] }): ReactNode {
  if (pairs.length === 0) return texts.chosen.none;
  return (
    <Stack component="dl" gap={4} m={0}>
      {pairs.map(([name, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a name can occur twice, and the rows are only shown
        <div key={index}>
          <Text component="dt" size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Text>
          <Text component="dd" size="sm" m={0} style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
            {value}
          </Text>
        </div>
      ))}
    </Stack>
  );
}
