import { ActionIcon, Button, Fieldset, Group, Stack, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { fill, texts } from '../texts.ts';

interface Pair {
  readonly name: string;
  readonly value: string;
}

interface Props {
  readonly legend: string;
  readonly pairs: readonly Pair[];
  readonly onChange: (pairs: readonly Pair[]) => void;
}

const t = texts.settings.pairs;

/** Rows of a name and a value, such as headers. */
export function PairRows({ legend, pairs, onChange }: Props): ReactNode {
  const change = (index: number, part: Partial<Pair>) =>
    onChange(pairs.map((pair, at) => (at === index ? { ...pair, ...part } : pair)));
  return (
    <Fieldset legend={legend} p="xs">
      <Stack gap="xs" align="stretch">
        {pairs.map(({ name, value }, index) => (
          // Rows have nothing but their place: two may have the same name while it is typed.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Group key={index} gap="xs" wrap="nowrap">
            <TextInput
              aria-label={fill(t.name, { legend, number: index + 1 })}
              placeholder={t.namePlaceholder}
              value={name}
              onChange={({ currentTarget }) => change(index, { name: currentTarget.value })}
              style={{ flex: 1 }}
            />
            <TextInput
              aria-label={fill(t.value, { legend, number: index + 1 })}
              placeholder={t.valuePlaceholder}
              value={value}
              onChange={({ currentTarget }) => change(index, { value: currentTarget.value })}
              style={{ flex: 1 }}
            />
            <ActionIcon
              variant="default"
              aria-label={fill(t.remove, { legend, number: index + 1 })}
              onClick={() => onChange(pairs.filter((_, at) => at !== index))}
            >
              ×
            </ActionIcon>
          </Group>
        ))}
        <Button
          variant="default"
          size="compact-sm"
          style={{ alignSelf: 'flex-start' }}
          aria-label={fill(t.addLabel, { legend })}
          onClick={() => onChange([...pairs, { name: '', value: '' }])}
        >
          {t.add}
        </Button>
      </Stack>
    </Fieldset>
  );
}
