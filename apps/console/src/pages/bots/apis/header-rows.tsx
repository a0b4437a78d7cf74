import { ActionIcon, Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { fill } from '../../../texts.ts';
import { VariableField } from '../parts/variable-field.tsx';
import type { ApiFormProps } from './api-form.tsx';
import texts from './api-texts.json' with { type: 'json' };

const t = texts.form;

/** Beside a field, also where there is an error under it. */
export const belowLabel = 25;

/** The headers of an API, whose values can have variables. */
export function HeaderRows({ draft, variables, problems, onChange }: ApiFormProps): ReactNode {
  const add = useRef<HTMLButtonElement>(null);
  const { headers } = draft;
  const set = (changed: readonly { name: string; value: string }[]) => onChange({ ...draft, headers: [...changed] });
  const change = (index: number, part: { name?: string; value?: string }) =>
    set(headers.map((header, at) => (at === index ? { ...header, ...part } : header)));
  return (
    <Fieldset legend={t.headers} p="sm">
      <Stack gap="sm">
        {headers.map(({ name, value }, index) => (
          // Rows have nothing but their place: two may have the same name while it is typed.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Group key={index} gap="xs" align="flex-start">
            <TextInput
              label={fill(t.headerName, { number: index + 1 })}
              placeholder={t.headerNamePlaceholder}
              autoComplete="off"
              error={problems?.[`header-${index}`]}
              value={name}
              onChange={({ currentTarget }) => change(index, { name: currentTarget.value })}
              style={{ flex: '1 1 9rem' }}
            />
            <div style={{ flex: '2 1 12rem' }}>
              <VariableField
                label={fill(t.headerValue, { number: index + 1 })}
                variables={variables}
                error={problems?.[`value-${index}`]}
                value={value}
                onChange={(changed) => change(index, { value: changed })}
              />
            </div>
            <ActionIcon
              variant="default"
              size="lg"
              mt={belowLabel}
              aria-label={fill(t.removeHeader, { number: index + 1 })}
              onClick={() => {
                add.current?.focus();
                set(headers.filter((_, at) => at !== index));
              }}
            >
              ×
            </ActionIcon>
          </Group>
        ))}
        {problems?.headers !== undefined && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {problems.headers}
          </Text>
        )}
        <Button
          ref={add}
          variant="default"
          size="xs"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => set([...headers, { name: '', value: '' }])}
        >
          {t.addHeader}
        </Button>
      </Stack>
    </Fieldset>
  );
}
