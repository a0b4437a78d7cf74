import { Alert, Menu, Select, Stack, Text, UnstyledButton } from '@mantine/core';
import { type ReactNode, Suspense, useRef, useState } from 'react';
import { Failure } from '../../../parts/failure.tsx';
import { lazyPart } from '../../../parts/lazy-part.ts';
import { fill } from '../../../texts.ts';
import { type SavedApi, useApis } from '../data/use-apis.ts';
import type { Bot, StepOf } from '../model/flow.ts';
import { useField } from '../panel/panel-context.tsx';
import { ApiTest } from './api-test.tsx';
import texts from './api-texts.json' with { type: 'json' };
import { ChosenApi } from './chosen-api.tsx';
import { DeleteApi } from './delete-api.tsx';
import { KeptResults } from './kept-results.tsx';
import { keepValue } from './path-of-value.ts';

const ApiDialog = lazyPart(() => import('./api-dialog.tsx').then((m) => ({ default: m.ApiDialog })));

export interface CallApiFieldsProps {
  readonly bot: Bot;
  readonly step: StepOf<'CALL_API'>;
  readonly onChange: (step: StepOf<'CALL_API'>) => void;
}

/** A new API, or the API that is edited. It stays while the dialog fades out. */
interface OpenDialog {
  readonly api: SavedApi | undefined;
  readonly isOpen: boolean;
}

/** Which API a step calls, what it sends, and which parts of the answer are kept. */
export function CallApiFields({ bot, step, onChange }: CallApiFieldsProps): ReactNode {
  const apis = useApis();
  const [dialog, setDialog] = useState<OpenDialog>();
  const latest = useRef(step);
  latest.current = step;
  const chosen = apis.data?.find(({ id }) => id === step.apiId);
  const open = (api: SavedApi | undefined) => setDialog({ api, isOpen: true });
  const close = () => setDialog((shown) => shown && { ...shown, isOpen: false });
  return (
    <Stack gap="md">
      <Failure title={texts.notRead} error={apis.error} onRetry={() => void apis.refetch()} />
      <ApiSelect
        apis={apis.data ?? []}
        value={chosen?.id ?? null}
        onChoose={(apiId) => onChange({ ...step, apiId })}
        onCreate={() => open(undefined)}
      />
      {apis.data && step.apiId !== null && !chosen && (
        <Alert color="orange" role="status">
          {texts.deleted}
        </Alert>
      )}
      <UnusedApis apis={(apis.data ?? []).filter(({ id, usedBy }) => usedBy.length === 0 && id !== step.apiId)} />
      {chosen && <ChosenApi key={chosen.id} api={chosen} onEdit={() => open(chosen)} />}
      {chosen && (
        <ApiTest
          key={`test-${chosen.id}`}
          api={chosen}
          results={step.results}
          onKeep={(path) => onChange({ ...step, results: [...keepValue(step.results, path)] })}
        />
      )}
      <KeptResults results={step.results} onChange={(results) => onChange({ ...step, results: [...results] })} />
      <Suspense>
        {dialog && (
          <ApiDialog
            opened={dialog.isOpen}
            api={dialog.api}
            variables={bot.variables}
            onSaved={({ id }) => {
              close();
              if (latest.current.apiId !== id) onChange({ ...latest.current, apiId: id });
            }}
            onClose={close}
          />
        )}
      </Suspense>
    </Stack>
  );
}

/** No id of an API. */
const create = '+';

interface SelectProps {
  readonly apis: readonly SavedApi[];
  readonly value: string | null;
  readonly onChoose: (apiId: string | null) => void;
  readonly onCreate: () => void;
}

function ApiSelect({ apis, value, onChoose, onCreate }: SelectProps): ReactNode {
  const field = useField('apiId');
  const byId = new Map(apis.map((api) => [api.id, api]));
  return (
    <Select
      {...field}
      label={texts.select}
      description={texts.selectHelp}
      placeholder={texts.select}
      required
      data={[...apis.map(({ id, name }) => ({ value: id, label: name })), { value: create, label: texts.create }]}
      allowDeselect={false}
      maxDropdownHeight={320}
      value={value}
      onChange={(chosen) => (chosen === create ? onCreate() : onChoose(chosen))}
      renderOption={({ option }) => {
        const api = byId.get(option.value);
        if (!api) return <Text size="sm">+ {option.label}</Text>;
        return (
          <div style={{ minWidth: 0 }}>
            <Text size="sm">{api.name}</Text>
            <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {api.method} {api.url}
            </Text>
          </div>
        );
      }}
    />
  );
}

/** The APIs that no bot calls, to be deleted. */
function UnusedApis({ apis }: { apis: readonly SavedApi[] }): ReactNode {
  const [asked, setAsked] = useState<{ api: SavedApi; isOpen: boolean }>();
  return (
    <>
      {apis.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <UnstyledButton style={{ alignSelf: 'flex-start', textDecoration: 'underline' }} fz="xs">
              {fill(texts.unused.menu, { count: apis.length })}
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown mah={300} style={{ overflowY: 'auto' }}>
            {apis.map((api) => (
              <Menu.Item key={api.id} onClick={() => setAsked({ api, isOpen: true })}>
                {fill(texts.unused.delete, { name: api.name })}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {asked && (
        <DeleteApi
          opened={asked.isOpen}
          api={asked.api}
          onClose={() => setAsked((shown) => shown && { ...shown, isOpen: false })}
        />
      )}
    </>
  );
}
