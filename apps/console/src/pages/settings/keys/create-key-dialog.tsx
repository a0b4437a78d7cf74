import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ApiKey } from '../../../api/keys.ts';
import { Failure } from '../../../parts/failure.tsx';
import { useFormCheck } from '../../../parts/use-form-check.ts';
import { useOpenedLater } from '../../../parts/use-opened-later.ts';
import { texts } from '../../../texts.ts';
import settingsTexts from '../settings-texts.json' with { type: 'json' };
import { KeyValue } from './key-value.tsx';
import { useCreateKey } from './use-keys.ts';

const t = settingsTexts.key;

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function CreateKeyDialog({ opened, onClose }: Props): ReactNode {
  return (
    <Modal
      opened={useOpenedLater(opened)}
      onClose={onClose}
      title={t.create}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': texts.settings.close }}
    >
      <CreateKey onClose={onClose} />
    </Modal>
  );
}

/** Asks for a name, then shows the key that was generated. */
function CreateKey({ onClose }: Pick<Props, 'onClose'>): ReactNode {
  const [name, setName] = useState('');
  const create = useCreateKey();
  const check = useFormCheck(name.trim() === '' ? { name: t.noName } : {}, () => create.mutate({ name }));
  if (create.data) return <Created apiKey={create.data} onClose={onClose} />;
  return (
    <form ref={check.form} noValidate onSubmit={check.onSubmit}>
      <Stack>
        <TextInput
          label={t.name}
          required
          data-autofocus
          maxLength={100}
          error={check.shown?.name}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Failure title={t.notCreated} error={create.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {texts.settings.cancel}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {t.generate}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Created({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }): ReactNode {
  return (
    <Stack>
      <Text size="sm" role="status">
        {t.created}
      </Text>
      <KeyValue apiKey={apiKey} isWhole />
      <Group justify="flex-end">
        {/* The field that had the focus is gone. */}
        <Button autoFocus onClick={onClose}>
          {texts.settings.done}
        </Button>
      </Group>
    </Stack>
  );
}
