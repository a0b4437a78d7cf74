import { Button, Group, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OperationDescription } from '../../operations/operation.ts';
import { fill } from '../../texts.ts';
import { emptyValue, type FormValue, valueOfExample } from './form/form-value.ts';
import reference from './reference-texts.json' with { type: 'json' };

interface Props {
  readonly operation: OperationDescription;
  readonly onChange: (value: FormValue) => void;
}

/** Fills the form with a documented example, or empties it. */
export function ExampleMenu({ operation, onChange }: Props): ReactNode {
  const examples = operation.body?.examples ?? [];
  if (operation.parameters.length === 0 && !operation.body) return undefined;
  const options = examples.map(({ summary }, index) => ({
    value: String(index),
    label: summary || fill(reference.exampleNumber, { number: index + 1 }),
  }));
  return (
    <Group gap="xs">
      {examples.length > 1 ? (
        <NativeSelect
          size="xs"
          maw="100%"
          aria-label={reference.chooseExample}
          data={[{ value: '', label: reference.chooseExample, disabled: true }, ...options]}
          // Empty again after each choice, so that the same example can be chosen once more.
          value=""
          onChange={({ currentTarget }) => onChange(valueOfExample(operation, examples[Number(currentTarget.value)]))}
        />
      ) : (
        <Button variant="default" size="xs" onClick={() => onChange(valueOfExample(operation))}>
          {reference.useExample}
        </Button>
      )}
      <Button variant="subtle" color="gray" size="xs" onClick={() => onChange(emptyValue(operation))}>
        {reference.clear}
      </Button>
    </Group>
  );
}
