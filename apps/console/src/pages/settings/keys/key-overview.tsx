import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import type { ApiKey } from '../../../api/keys.ts';
import { routes } from '../../../app/routes.ts';
import { ConfirmDialog } from '../../../parts/confirm-dialog.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { formatDayTime } from '../../../parts/format-time.ts';
import { useFormCheck } from '../../../parts/use-form-check.ts';
import { fill, texts } from '../../../texts.ts';
import { Facts } from '../facts.tsx';
import settingsTexts from '../settings-texts.json' with { type: 'json' };
import { KeyPermissions } from './key-permissions.tsx';
import { KeyStatus } from './key-status.tsx';
import { KeyValue } from './key-value.tsx';
import { LastUsed } from './last-used.tsx';
import { useDeleteKey, useRegenerateKey, useUpdateKey } from './use-keys.ts';

const t = settingsTexts.key;

export function KeyOverview({ apiKey }: { apiKey: ApiKey }): ReactNode {
  return (
    <Stack>
      <Facts
        facts={[
          [t.key, <KeyValue key="key" apiKey={apiKey} />],
          [t.status, <KeyStatus key="status" status={apiKey.status} />],
          [t.createdAt, formatDayTime(apiKey.createdAt)],
          [t.lastUsed, <LastUsed key="used" at={apiKey.lastUsedAt} />],
        ]}
      />
      <Rename apiKey={apiKey} />
      <KeyPermissions apiKey={apiKey} />
      <Actions apiKey={apiKey} />
    </Stack>
  );
}

function Rename({ apiKey }: { apiKey: ApiKey }): ReactNode {
  const [name, setName] = useState(apiKey.name);
  const update = useUpdateKey(apiKey.id);
  const check = useFormCheck(name.trim() === '' ? { name: t.noName } : {}, () => update.mutate({ name }));
  return (
    <form ref={check.form} noValidate onSubmit={check.onSubmit}>
      <Stack gap="xs">
        <Group align="flex-end" gap="xs">
          <TextInput
            label={t.name}
            maxLength={100}
            inputWrapperOrder={['label', 'error', 'description', 'input']}
            error={check.shown?.name}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            w={320}
            maw="100%"
          />
          <Button type="submit" variant="default" disabled={name === apiKey.name} loading={update.isPending}>
            {texts.settings.save}
          </Button>
        </Group>
        <Failure title={t.notChanged} error={update.error} />
      </Stack>
    </form>
  );
}

/** What stops a key. Each is asked about first, but disabling, which is undone by the same button. */
function Actions({ apiKey }: { apiKey: ApiKey }): ReactNode {
  const [dialog, setDialog] = useState<'regenerate' | 'delete'>();
  const [, go] = useLocation();
  const update = useUpdateKey(apiKey.id);
  const regenerate = useRegenerateKey(apiKey.id);
  const remove = useDeleteKey(apiKey.id);
  const close = () => setDialog(undefined);
  const isActive = apiKey.status === 'ACTIVE';
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Button variant="default" onClick={() => setDialog('regenerate')}>
          {t.regenerate}
        </Button>
        <Button
          variant="default"
          loading={update.isPending}
          onClick={() => update.mutate({ status: isActive ? 'DISABLED' : 'ACTIVE' })}
        >
          {isActive ? t.disable : t.enable}
        </Button>
        <Button variant="default" onClick={() => setDialog('delete')}>
          {texts.settings.delete}
        </Button>
      </Group>
      <Text size="sm" role="status">
        {regenerate.isSuccess && t.regenerated}
      </Text>
      <Failure title={t.notChanged} error={update.error} />
      <ConfirmDialog
        opened={dialog === 'regenerate'}
        title={fill(t.regenerateTitle, { name: apiKey.name })}
        text={t.regenerateText}
        action={t.regenerate}
        failureTitle={t.notChanged}
        error={regenerate.error}
        isPending={regenerate.isPending}
        onConfirm={() => regenerate.mutate(undefined, { onSuccess: close })}
        onClose={close}
      />
      <ConfirmDialog
        opened={dialog === 'delete'}
        title={fill(t.deleteTitle, { name: apiKey.name })}
        text={t.deleteText}
        action={texts.settings.delete}
        failureTitle={t.notDeleted}
        error={remove.error}
        isPending={remove.isPending}
        onConfirm={() => remove.mutate(undefined, { onSuccess: () => go(routes.developerDocumentation) })}
        onClose={close}
      />
    </Stack>
  );
}
