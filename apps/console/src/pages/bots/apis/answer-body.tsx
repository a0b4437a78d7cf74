import { Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { CodeBlock } from '../../../parts/code-block.tsx';
import { fill } from '../../../texts.ts';
import type { StepOf } from '../model/flow.ts';
import { type AnswerLine, linesOfAnswer } from './answer-lines.ts';
import texts from './api-texts.json' with { type: 'json' };
import classes from './apis.module.css';
import { type AnswerPath, pathOfValue } from './path-of-value.ts';

const t = texts.test;

/** Each line with a value is a button; thousands of them would be slow. */
const mostLines = 300;
/** How far lines are indented at most, so that their values are in sight. */
const deepest = 20;

interface Props {
  readonly body: string;
  readonly results: StepOf<'CALL_API'>['results'];
  readonly onKeep: (path: AnswerPath) => void;
}

/** The body of an answer, whose values can be kept as variables. */
export function AnswerBody({ body, results, onKeep }: Props): ReactNode {
  const lines = useMemo(() => linesOfAnswer(body), [body]);
  if (body === '') return <Text size="sm">{t.noBody}</Text>;
  if (!lines) return <CodeBlock label={t.answerBody}>{body}</CodeBlock>;
  const kept = new Set(results.map(({ path }) => path));
  return (
    <>
      {lines.some(({ path }) => path && path.length > 0) && (
        <Text size="xs" c="dimmed">
          {t.keepHelp}
        </Text>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={classes.answer} aria-label={t.answerBody} tabIndex={0}>
        {lines.slice(0, mostLines).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an answer do not change
          <div key={index} style={{ paddingInlineStart: `${Math.min(line.depth, deepest)}rem` }}>
            <Line line={line} kept={kept} onKeep={onKeep} />
          </div>
        ))}
        {lines.length > mostLines && <div>… {fill(t.more, { count: lines.length - mostLines })}</div>}
      </section>
    </>
  );
}

interface LineProps {
  readonly line: AnswerLine;
  readonly kept: ReadonlySet<string>;
  readonly onKeep: (path: AnswerPath) => void;
}

function Line({ line: { before, text, after, path }, kept, onKeep }: LineProps): ReactNode {
  const written = path && pathOfValue(path);
  if (path === undefined || path.length === 0) return before + text + after;
  if (written === undefined) {
    return (
      <span title={t.noPath}>
        {before + text + after}
        <VisuallyHidden> {t.noPath}</VisuallyHidden>
      </span>
    );
  }
  const isKept = kept.has(written);
  const what = fill(isKept ? t.kept : t.keep, { path: written });
  return (
    <>
      {before}
      <UnstyledButton
        className={classes.value}
        data-kept={isKept || undefined}
        title={what}
        onClick={() => onKeep(path)}
      >
        {text}
        <VisuallyHidden> {what}</VisuallyHidden>
      </UnstyledButton>
      {after}
    </>
  );
}
