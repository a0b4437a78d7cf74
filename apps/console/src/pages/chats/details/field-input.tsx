import { MultiSelect, Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '../../../texts.ts';
import type { FieldDefinition } from './use-definitions.ts';

interface Props {
  readonly definition: FieldDefinition;
  readonly maxValues: number | undefined;
  readonly values: readonly string[];
  readonly onValues: (values: readonly string[]) => void;
}

/** Takes the values of a custom field; empty for none. */
export function FieldInput({ definition: { name, type, options }, maxValues, values, onValues }: Props): ReactNode {
  const [value = ''] = values;
  if (type === 'multi_select' && options) {
    return (
      <MultiSelect
        label={name}
        data={[...options]}
        value={[...values]}
        onChange={onValues}
        {...(maxValues !== undefined && { maxValues })}
      />
    );
  }
  if (type === 'single_select' && options) {
    return (
      <Select
        label={name}
        data={[...options]}
        clearable
        value={value === '' ? null : value}
        onChange={(chosen) => onValues(chosen === null ? [] : [chosen])}
      />
    );
  }
  return (
    <TextInput
      label={name}
      description={type === 'date' ? texts.chats.dateFormat : undefined}
      inputMode={type === 'number' ? 'decimal' : 'text'}
      autoFocus
      value={value}
      onChange={(event) => onValues([event.currentTarget.value])}
    />
  );
}
