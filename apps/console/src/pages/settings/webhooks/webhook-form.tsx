import { webhooks } from '@doubletick-kit/contract';
import { Group, MultiSelect, Select, Stack, Switch, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { WabaNumber } from '../../../api/waba-numbers.ts';
import { PairRows } from '../../../parts/pair-rows.tsx';
import type { Problems } from '../../../parts/use-form-check.ts';
import settingsTexts from '../settings-texts.json' with { type: 'json' };
import { registrableEvents } from './registrable-events.ts';
import type { WebhookDraft } from './webhook-draft.ts';
import type { WebhookField } from './webhook-problems.ts';

const t = settingsTexts.webhook;
const methods = ['POST', 'PUT', 'PATCH', 'GET', 'DELETE', 'HEAD'] as const;
const bodyFormats = ['JSON', 'FORM_DATA'] as const;
const summaries: Readonly<Record<string, { readonly summary?: string }>> = webhooks;

interface Props {
  readonly draft: WebhookDraft;
  readonly numbers: readonly WabaNumber[];
  /** What is wrong with the fields. */
  readonly problems: Problems<WebhookField> | undefined;
  readonly onChange: (draft: WebhookDraft) => void;
}

/** The settings of a webhook, as the API takes them. */
export function WebhookForm({ draft, numbers, problems, onChange }: Props): ReactNode {
  const set = (part: Partial<WebhookDraft>) => onChange({ ...draft, ...part });
  return (
    <Stack gap="sm">
      <TextInput
        label={t.name}
        required
        data-autofocus
        error={problems?.name}
        value={draft.name}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <TextInput
        label={t.url}
        description={t.urlHelp}
        required
        inputMode="url"
        error={problems?.url}
        value={draft.url}
        onChange={({ currentTarget }) => set({ url: currentTarget.value })}
      />
      <MultiSelect
        label={t.events}
        required
        searchable
        clearable
        hidePickedOptions
        nothingFoundMessage={t.noEvent}
        data={[...registrableEvents]}
        error={problems?.events}
        value={[...draft.events]}
        onChange={(events) => set({ events })}
        renderOption={({ option }) => (
          <div>
            <Text size="sm">{option.value}</Text>
            <Text size="xs" c="dimmed">
              {summaries[option.value]?.summary}
            </Text>
          </div>
        )}
      />
      <MultiSelect
        label={t.wabaNumbers}
        required
        data={numbers.map(({ wabaNumber, displayName }) => ({
          value: wabaNumber,
          label: `${displayName} (${wabaNumber})`,
        }))}
        error={problems?.wabaNumbers}
        value={[...draft.wabaNumbers]}
        onChange={(wabaNumbers) => set({ wabaNumbers })}
      />
      <Group grow align="flex-start">
        <Select
          label={t.method}
          data={[...methods]}
          allowDeselect={false}
          value={draft.method}
          onChange={(method) => method && set({ method })}
        />
        <Select
          label={t.bodyFormat}
          data={[...bodyFormats]}
          allowDeselect={false}
          value={draft.bodyFormat}
          onChange={(bodyFormat) => bodyFormat && set({ bodyFormat })}
        />
      </Group>
      <PairRows legend={t.headers} pairs={draft.headers} onChange={(headers) => set({ headers })} />
      <PairRows legend={t.query} pairs={draft.query} onChange={(query) => set({ query })} />
      <PairRows legend={t.body} pairs={draft.body} onChange={(body) => set({ body })} />
      <Switch
        label={t.retryOnTimeout}
        checked={draft.retryOnTimeout}
        onChange={({ currentTarget }) => set({ retryOnTimeout: currentTarget.checked })}
      />
    </Stack>
  );
}
