import { Button, Checkbox, Group, Radio, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ApiKey } from '../../../api/keys.ts';
import { Failure } from '../../../parts/failure.tsx';
import settingsTexts from '../settings-texts.json' with { type: 'json' };
import { type KeyChanges, useUpdateKey } from './use-keys.ts';

const t = settingsTexts.key;
type Permissions = NonNullable<KeyChanges['permissions']>;
const classes = ['read', 'send', 'write', 'destroy', 'admin'] as const;

/** What a key may do: everything, or some classes of operations. */
export function KeyPermissions({ apiKey }: { apiKey: ApiKey }): ReactNode {
  const [permissions, setPermissions] = useState<Permissions>(apiKey.permissions);
  const update = useUpdateKey(apiKey.id);
  const isChanged = JSON.stringify(permissions) !== JSON.stringify(apiKey.permissions);
  const toggle = (one: (typeof classes)[number], isOn: boolean) => {
    const some = permissions === 'all' ? [] : permissions;
    setPermissions(classes.filter((other) => (other === one ? isOn : some.includes(other))));
  };
  return (
    <Stack gap="xs" align="flex-start">
      <Radio.Group
        label={t.permissions}
        description={t.permissionsHelp}
        value={permissions === 'all' ? 'all' : 'some'}
        onChange={(value) => setPermissions(value === 'all' ? 'all' : [])}
      >
        <Group mt="xs">
          <Radio value="all" label={t.all} />
          <Radio value="some" label={t.some} />
        </Group>
      </Radio.Group>
      {permissions !== 'all' && (
        <Group component="fieldset" aria-label={t.some} gap="md" m={0} p={0} style={{ border: 0 }}>
          {classes.map((one) => (
            <Checkbox
              key={one}
              label={t.classes[one]}
              checked={permissions.includes(one)}
              onChange={({ currentTarget }) => toggle(one, currentTarget.checked)}
            />
          ))}
        </Group>
      )}
      {isChanged && (
        <Button variant="default" loading={update.isPending} onClick={() => update.mutate({ permissions })}>
          {t.savePermissions}
        </Button>
      )}
      <Failure title={t.notChanged} error={update.error} />
    </Stack>
  );
}
