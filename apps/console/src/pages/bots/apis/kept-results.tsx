import { ActionIcon, Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { fill } from '../../../texts.ts';
import type { StepOf } from '../model/flow.ts';
import { usePanel } from '../panel/panel-context.tsx';
import texts from './api-texts.json' with { type: 'json' };
import { problemOfName, problemOfPath } from './path-of-value.ts';

const t = texts.results;
type Results = StepOf<'CALL_API'>['results'];

interface Props {
  readonly results: Results;
  readonly onChange: (results: Results) => void;
}

/** Which parts of an answer later steps can name, and how. */
export function KeptResults({ results, onChange }: Props): ReactNode {
  const { problems } = usePanel();
  const add = useRef<HTMLButtonElement>(null);
  const change = (index: number, part: Partial<Results[number]>) =>
    onChange(results.map((result, at) => (at === index ? { ...result, ...part } : result)));
  return (
    <Fieldset legend={t.title} p="sm">
      <Stack gap="sm">
        <Text size="xs" c="dimmed">
          {t.about}
        </Text>
        {results.map(({ name, path }, index) => {
          const problem = problemOfName(results, index);
          const pathProblem = problemOfPath(path);
          const number = index + 1;
          return (
            // Rows have nothing but their place: two may have the same name while it is typed.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <Stack key={index} gap={2}>
              <Group gap="xs" wrap="nowrap" align="flex-start">
                <TextInput
                  aria-label={fill(t.nameOf, { number })}
                  data-field={`results/${index}/name`}
                  placeholder={t.namePlaceholder}
                  value={name}
                  error={problems.get(`results/${index}/name`) ?? (problem && t[problem])}
                  onChange={({ currentTarget }) => change(index, { name: currentTarget.value })}
                  style={{ flex: 1 }}
                />
                <TextInput
                  aria-label={fill(t.pathOf, { number })}
                  data-field={`results/${index}/path`}
                  placeholder={t.pathPlaceholder}
                  value={path}
                  error={problems.get(`results/${index}/path`) ?? (pathProblem && t[pathProblem])}
                  onChange={({ currentTarget }) => change(index, { path: currentTarget.value })}
                  style={{ flex: 1 }}
                />
                <ActionIcon
                  variant="default"
                  size="lg"
                  aria-label={fill(t.remove, { number })}
                  onClick={() => {
                    add.current?.focus();
                    onChange(results.filter((_, at) => at !== index));
                  }}
                >
                  ×
                </ActionIcon>
              </Group>
              {problem === undefined && (
                <Text size="xs" ff="monospace">
                  {`{{results.${name}}}`}
                </Text>
              )}
            </Stack>
          );
        })}
        <Button
          ref={add}
          variant="default"
          size="xs"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => onChange([...results, { name: '', path: '' }])}
        >
          {t.add}
        </Button>
      </Stack>
    </Fieldset>
  );
}
