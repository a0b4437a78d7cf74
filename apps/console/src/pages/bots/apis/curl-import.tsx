import { Alert, Button, List, Stack, Text, Textarea } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
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
  /** Under what was understood. */
  readonly children: ReactNode;
}

/** Reads a command while it is pasted or changed, and shows what was understood, or what was not and where. */
export function CurlImport({ pasted: { text, read }, onPaste, children }: Props): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const paste = (value: string) => onPaste({ text: value, read: readPastedCurl(value) });
  return (
    <Stack gap="sm">
      <Textarea
        ref={field}
        label={t.paste}
        description={t.pasteHelp}
        autosize
        minRows={4}
        maxRows={12}
        autoComplete="off"
        spellCheck={false}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        value={text}
        onChange={({ currentTarget: { value } }) => paste(value)}
      />
      <div role="status">
        {read.kind === 'refused' && (
          <Refused
            text={text}
            read={read}
            onCorrect={(corrected) => {
              // The button is gone with what it corrects.
              field.current?.focus();
              paste(corrected);
            }}
          />
        )}
        {read.kind === 'understood' && <Understood read={read} />}
      </div>
      {read.kind === 'understood' && children}
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
            {t.headersLine} {shorten(headers.map(({ name }) => name)) || t.noneLine}
          </List.Item>
          <List.Item>
            {t.bodyLine} {body === '' ? t.noneLine : parameters ? shorten(parameters) : t.otherBody}
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

function shorten(names: readonly string[]): string {
  return names.length > 30 ? `${names.slice(0, 30).join(', ')}, …` : names.join(', ');
}

/** Within its box only: the person types above it. */
function showMark(mark: HTMLElement | null): void {
  if (mark?.parentElement) mark.parentElement.scrollTop = mark.offsetTop - mark.parentElement.offsetTop - 24;
}

interface RefusedProps {
  readonly text: string;
  readonly read: Extract<PastedCurl, { kind: 'refused' }>;
  readonly onCorrect: (corrected: string) => void;
}

/** How much of a command is shown before and after the place that is not understood. */
const around = 2_000;

function Refused({ text, read: { reason, place, advice, corrected }, onCorrect }: RefusedProps): ReactNode {
  return (
    <Alert color="red" title={t.notUnderstood}>
      <Stack gap="xs">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {reason.length > 500 ? `${reason.slice(0, 500)}…` : reason}
        </Text>
        {place && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          <section className={classes.command} aria-label={t.place} tabIndex={0}>
            {text.slice(Math.max(0, place.start - around), place.start)}
            <mark ref={showMark}>{text.slice(place.start, Math.min(place.end, place.start + around))}</mark>
            {text.slice(place.end, place.end + around)}
          </section>
        )}
        <Text size="sm">{corrected === undefined ? advice : t.correctable}</Text>
        {corrected !== undefined && (
          <Button variant="default" size="xs" style={{ alignSelf: 'flex-start' }} onClick={() => onCorrect(corrected)}>
            {t.correct}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
