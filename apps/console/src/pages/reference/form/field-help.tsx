import { Code, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Field } from './field.ts';
import { type FormPart, useFormPart } from './form-context.tsx';
import form from './form-texts.json' with { type: 'json' };
import { pointerOf } from './json-tree.ts';
import { Markdown } from './markdown.tsx';

/** Everything around the input of a field: its label, what it means, its example, what is wrong with it. */
export interface FieldFrame {
  readonly id: string;
  readonly label: string;
  readonly withAsterisk: boolean;
  readonly 'aria-required': boolean;
  readonly description: ReactNode;
  readonly descriptionProps: { readonly component: 'div' };
  readonly error: string | undefined;
  readonly inputContainer: (input: ReactNode) => ReactNode;
}

export function useFieldFrame(field: Field, label: string): FieldFrame {
  const part = useFormPart();
  const pointer = pointerOf(field.path);
  return {
    id: part.id + pointer,
    label,
    withAsterisk: field.isRequired,
    'aria-required': field.isRequired,
    description: field.description === '' ? undefined : <Markdown text={field.description} size="xs" />,
    // A list cannot be in a paragraph.
    descriptionProps: { component: 'div' },
    error: errorsAt(part, pointer) || undefined,
    inputContainer: (input) => (
      <>
        {input}
        <Example value={field.example} />
      </>
    ),
  };
}

/** What is wrong at a place. What is only missing is said at the end of the form. */
export function errorsAt({ problems }: FormPart, pointer: string): string {
  const found = problems.filter((problem) => problem.pointer === pointer && !problem.isMissing);
  return found.map(({ message }) => message).join(' ');
}

function Example({ value }: { readonly value: unknown }): ReactNode {
  if (value === undefined) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return (
    <Text size="xs" c="dimmed" mt={4} component="div">
      {form.example} <Code style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text.trimEnd()}</Code>
    </Text>
  );
}
