import { Alert, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Problems } from '../../../parts/use-form-check.ts';
import type { SavedApiDraft } from '../data/use-apis.ts';
import type { BotVariable } from '../model/flow.ts';
import { VariableField } from '../parts/variable-field.tsx';
import { type ApiField, apiMethods } from './api-draft.ts';
import texts from './api-texts.json' with { type: 'json' };
import { BodyFields } from './body-fields.tsx';
import { HeaderRows } from './header-rows.tsx';

const t = texts.form;

export interface ApiFormProps {
  readonly draft: SavedApiDraft;
  readonly variables: readonly BotVariable[];
  /** What is wrong with the fields. */
  readonly problems: Problems<ApiField> | undefined;
  readonly onChange: (draft: SavedApiDraft) => void;
}

/** An API as the help centre describes it: Name, Method, API URL, Headers, Body. */
export function ApiForm(props: ApiFormProps): ReactNode {
  const { draft, variables, problems, onChange } = props;
  const set = (part: Partial<SavedApiDraft>) => onChange({ ...draft, ...part });
  return (
    <Stack gap="sm">
      <TextInput
        label={t.name}
        placeholder={t.namePlaceholder}
        required
        data-autofocus
        autoComplete="off"
        error={problems?.name}
        value={draft.name}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <Group align="flex-start" gap="sm">
        <Select
          label={t.method}
          data={[...apiMethods]}
          allowDeselect={false}
          value={draft.method}
          onChange={(method) => method && set({ method })}
          w={120}
        />
        <div style={{ flex: '1 1 16rem' }}>
          <VariableField
            label={t.url}
            description={t.urlHelp}
            isRequired
            variables={variables}
            error={problems?.url}
            value={draft.url}
            onChange={(url) => set({ url })}
          />
        </div>
      </Group>
      <HeaderRows {...props} />
      <BodyFields {...props} />
      {draft.method === 'GET' && draft.body.trim() !== '' && (
        <Alert color="orange">
          <Text size="sm">{t.getBody}</Text>
        </Alert>
      )}
    </Stack>
  );
}
