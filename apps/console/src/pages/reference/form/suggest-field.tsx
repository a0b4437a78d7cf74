import { Autocomplete, Group, Text } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { TextField } from './field.ts';
import { useFieldFrame } from './field-help.tsx';
import { useFormPart } from './form-context.tsx';
import { matchesSuggestion, type Suggestion, type SuggestionSource } from './suggestions.ts';
import { useSuggestions } from './use-suggestions.ts';

interface Props {
  readonly field: TextField;
  readonly label: string;
  readonly source: SuggestionSource | undefined;
}

const mostShown = 50;

/** A field for any string, with those that make sense in this world or are documented. */
export function SuggestField({ field, label, source }: Props): ReactNode {
  const { change } = useFormPart();
  const [isNeeded, setNeeded] = useState(false);
  const value = String(field.value ?? '');
  const known = useSuggestions(source, { isNeeded, typed: value });
  const suggestions = useMemo(
    () => new Map([...field.options.map((value) => ({ value, label: '' })), ...known].map((one) => [one.value, one])),
    [field.options, known],
  );
  return (
    <Autocomplete
      {...useFieldFrame(field, label)}
      value={value}
      onChange={(typed) => change(field.path, typed || undefined)}
      onFocus={() => setNeeded(true)}
      data={[...suggestions.keys()]}
      limit={mostShown}
      // After a choice, the others are offered again.
      filter={({ options, search }) =>
        options.filter((option) => suggestions.has(search) || isFound(suggestions, option, search))
      }
      renderOption={({ option }) => (
        <Group gap="xs" wrap="nowrap">
          <Text size="sm">{option.value}</Text>
          <Text size="sm" c="dimmed" truncate>
            {suggestions.get(option.value)?.label}
          </Text>
        </Group>
      )}
      autoComplete="off"
      spellCheck={false}
    />
  );
}

function isFound(suggestions: ReadonlyMap<string, Suggestion>, option: object, typed: string): boolean {
  const suggestion = 'value' in option ? suggestions.get(String(option.value)) : undefined;
  return suggestion !== undefined && matchesSuggestion(suggestion, typed);
}
