import { Alert, Badge, Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { CodeBlock } from '../../../parts/code-block.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { prettyBody } from '../../../parts/pretty-body.ts';
import { fill } from '../../../texts.ts';
import type { BotCall, SavedApi } from '../data/use-apis.ts';
import type { StepOf } from '../model/flow.ts';
import { ChatFilter } from '../runs/chat-filter.tsx';
import { useFoundChats } from '../runs/use-run-list.ts';
import { AnswerBody } from './answer-body.tsx';
import { draftOf, keptNamesIn } from './api-draft.ts';
import texts from './api-texts.json' with { type: 'json' };
import type { AnswerPath } from './path-of-value.ts';
import { useTestApi } from './use-api-acts.ts';

const t = texts.test;

interface Props {
  readonly api: SavedApi;
  readonly results: StepOf<'CALL_API'>['results'];
  readonly onKeep: (path: AnswerPath) => void;
}

/** Calls an API with the values of a conversation, and shows the request and the answer. */
export function ApiTest({ api, results, onKeep }: Props): ReactNode {
  const [chosen, setChosen] = useState<string>();
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const chats = useFoundChats('');
  const send = useTestApi();
  const { reset } = send;
  const request = JSON.stringify(draftOf(api));
  // What came back was the answer to another request.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(reset, [request, reset]);
  const chatId = chosen ?? chats.data?.[0]?.id;
  const names = keptNamesIn(api);
  const run = (id: string) => send.mutate({ api: draftOf(api), chatId: id, ...valuesByKind(names, values) });
  return (
    <Fieldset legend={t.title} p="sm">
      <Stack gap="sm">
        <Text size="xs" c="dimmed">
          {t.about}
        </Text>
        <Failure title={t.chatsNotRead} error={chats.error} onRetry={() => void chats.refetch()} />
        {chats.data && chatId === undefined && <Text size="sm">{t.noChat}</Text>}
        {chatId !== undefined && (
          <>
            <Group>
              <ChatFilter chatId={chatId} onChange={setChosen} isRequired />
            </Group>
            {names.map((name) => (
              <TextInput
                key={name}
                label={fill(t.answers, { name: `{{${name}}}` })}
                value={values[name] ?? ''}
                onChange={({ currentTarget }) => setValues({ ...values, [name]: currentTarget.value })}
              />
            ))}
            <Button
              variant="default"
              style={{ alignSelf: 'flex-start' }}
              loading={send.isPending}
              onClick={() => run(chatId)}
            >
              {t.send}
            </Button>
          </>
        )}
        <Failure title={t.failed} error={send.error} />
        {send.data && <Outcome call={send.data} results={results} onKeep={onKeep} />}
      </Stack>
    </Fieldset>
  );
}

function valuesByKind(names: readonly string[], values: Readonly<Record<string, string>>) {
  const of = (kind: 'answers' | 'results') =>
    Object.fromEntries(
      names
        .filter((name) => name.startsWith(`${kind}.`))
        .map((name) => [name.slice(kind.length + 1), values[name] ?? '']),
    );
  return { answers: of('answers'), results: of('results') };
}

interface OutcomeProps extends Omit<Props, 'api'> {
  readonly call: BotCall;
}

function Outcome({ call, results, onKeep }: OutcomeProps): ReactNode {
  const { method, url, headers, body, answer, error, hint } = call;
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return (
    <Stack gap="xs" role="status">
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
          <AnswerBody body={answer.body} results={results} onKeep={onKeep} />
          {answer.isBodyCut && <Text size="sm">{t.cut}</Text>}
          {hint !== undefined && <Text size="sm">{fill(t.hint, { hint })}</Text>}
        </>
      )}
      {error && (
        <Alert color="red" title={fill(t.error, { code: error.code })}>
          <span style={{ overflowWrap: 'anywhere' }}>{error.message}</span>
        </Alert>
      )}
      <Text size="sm" fw={600}>
        {t.request}
      </Text>
      <Text size="sm" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
        {method} {url}
      </Text>
      {lines.length > 0 && <CodeBlock label={t.requestHeaders}>{lines.join('\n')}</CodeBlock>}
      {body !== '' && <CodeBlock label={t.requestBody}>{prettyBody(body)}</CodeBlock>}
    </Stack>
  );
}
