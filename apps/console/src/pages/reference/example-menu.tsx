import { Button, Group, Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OperationDescription } from '../../operations/operation.ts';
import { fill, texts } from '../../texts.ts';
import { emptyValue, type FormValue, valueOfExample } from './form/form-value.ts';

const { reference } = texts;

interface Props {
  readonly operation: OperationDescription;
  readonly onChange: (value: FormValue) => void;
}

/** Fills the form with a documented example, or empties it. */
export function ExampleMenu({ operation, onChange }: Props): ReactNode {
  const examples = operation.body?.examples ?? [];
  if (operation.parameters.length === 0 && !operation.body) return undefined;
  return (
    <Group gap="xs">
      {examples.length > 1 ? (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="default" size="xs">
              {reference.chooseExample}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {examples.map((example, index) => (
              <Menu.Item
                key={`${example.mediaType} ${example.name}`}
                onClick={() => onChange(valueOfExample(operation, example))}
              >
                {example.summary || fill(reference.exampleNumber, { number: index + 1 })}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
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
