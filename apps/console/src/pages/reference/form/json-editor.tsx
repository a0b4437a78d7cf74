import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { fill } from '../../../texts.ts';
import form from './form-texts.json' with { type: 'json' };
import { type FormValue, problemOfJson, withJson } from './form-value.ts';
import { withoutAbsent, writeJson } from './json-tree.ts';

interface Props {
  readonly value: FormValue;
  readonly onChange: (value: FormValue) => void;
}

/** The body as JSON. What was typed stays as it was typed, JSON or not. */
export function JsonEditor({ value, onChange }: Props): ReactNode {
  const problem = problemOfJson(value);
  return (
    <Textarea
      label={form.jsonLabel}
      description={form.jsonHelp}
      value={value.json ?? writeJson(withoutAbsent(value.body) ?? {})}
      onChange={({ currentTarget }) => onChange(withJson(value, currentTarget.value))}
      error={problem && fill(form.notJson, { ...problem })}
      styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
      autosize
      minRows={6}
      maxRows={30}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
