import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { BotVariable } from '../model/flow.ts';

export interface VariableFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Offered while a person types. */
  readonly variables: readonly BotVariable[];
  readonly description?: string;
  readonly placeholder?: string;
  readonly error?: string | undefined;
  /** Whether there can be several lines. */
  readonly isMultiline?: boolean;
  readonly isRequired?: boolean;
}

/** A field whose value can have variables, such as `{{customer.name}}`. */
export function VariableField({ label, value, onChange }: VariableFieldProps): ReactNode {
  return <TextInput label={label} value={value} onChange={(event) => onChange(event.currentTarget.value)} />;
}
