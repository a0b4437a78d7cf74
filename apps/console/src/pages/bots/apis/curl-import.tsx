import { Alert, List, Stack, Text, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { fill } from '../../../texts.ts';
import { type PastedCurl, readPastedCurl, titleOf } from './api-of-curl.ts';
import texts from './api-texts.json' with { type: 'json' };
import classes from './apis.module.css';
import { rowsOfBody } from './body-rows.ts';

const t = texts.curl;

/** A pasted command, and what it says. */
export interface Pasted {
  readonly text: string;
  readonly read: PastedCurl;
}

interface Props {
  readonly pasted: Pasted;
  readonly onPaste: (pasted: Pasted) => void;
}

/** Reads a command while it is pasted or changed, and shows what was understood, or what was not and where. */
export function CurlImport({ pasted: { text, read }, onPaste }: Props): ReactNode {
  return (
    <Stack gap="sm">
      <Textarea
        label={t.paste}
        description={t.pasteHelp}
        autosize
        minRows={4}
        maxRows={12}
        autoComplete="off"
        spellCheck={false}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        value={text}
        onChange={({ currentTarget: { value } }) => onPaste({ text: value, read: readPastedCurl(value) })}
      />
      <div role="status">
        {read.kind === 'refused' && <Refused text={text} reason={read.reason} place={read.place} />}
        {read.kind === 'understood' && <Understood read={read} />}
      </div>
    </Stack>
  );
}

function Understood({
  read: { api, operation, notes },
}: {
  read: Extract<PastedCurl, { kind: 'understood' }>;
}): ReactNode {
  const { method, url, headers, body } = api;
  const parameters = rowsOfBody(body)?.map(({ name }) => name);
  return (
    <Alert color="green" title={t.understood}>
      <Stack gap="xs">
        {operation !== undefined && <Text size="sm">{fill(t.operation, { title: titleOf(operation) })}</Text>}
        <List size="sm" spacing={2} style={{ overflowWrap: 'anywhere' }}>
          <List.Item>
            {method} {url}
          </List.Item>
          <List.Item>
            {t.headersLine} {headers.map(({ name }) => name).join(', ') || t.noneLine}
          </List.Item>
          <List.Item>
            {t.bodyLine} {body === '' ? t.noneLine : (parameters?.join(', ') ?? t.otherBody)}
          </List.Item>
        </List>
        {notes.map((note) => (
          <Text key={note} size="sm">
            {note}
          </Text>
        ))}
      </Stack>
    </Alert>
  );
}

/** Within its box only: the person types above it. */
function showMark(mark: HTMLElement | null): void {
  if (mark?.parentElement) mark.parentElement.scrollTop = mark.offsetTop - mark.parentElement.offsetTop - 24;
}

type Refusal = Omit<Extract<PastedCurl, { kind: 'refused' }>, 'kind'>;

function Refused({ text, reason, place }: Refusal & { text: string }): ReactNode {
  return (
    <Alert color="red" title={t.notUnderstood}>
      <Stack gap="xs">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {reason}
        </Text>
        {place && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          <section className={classes.command} aria-label={t.place} tabIndex={0}>
            {text.slice(0, place.start)}
            <mark ref={showMark}>{text.slice(place.start, place.end)}</mark>
            {text.slice(place.end)}
          </section>
        )}
        <Text size="sm">{t.fix}</Text>
      </Stack>
    </Alert>
  );
}
