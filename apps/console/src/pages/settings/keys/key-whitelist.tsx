import { Button, Group, List, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ApiKey } from '../../../api/keys.ts';
import { ConfirmDialog } from '../../../parts/confirm-dialog.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { useFormCheck } from '../../../parts/use-form-check.ts';
import { fill } from '../../../texts.ts';
import settingsTexts from '../settings-texts.json' with { type: 'json' };
import { isAddress, locksOut, ownAddress } from './locks-out.ts';
import { useUpdateKey } from './use-keys.ts';

const t = settingsTexts.whitelist;

/** The addresses that may use a key. Asks before this browser can no longer use it. */
export function KeyWhitelist({ apiKey }: { apiKey: ApiKey }): ReactNode {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<readonly string[]>();
  const update = useUpdateKey(apiKey.id);
  const { whitelist } = apiKey;
  function save(wanted: readonly string[]): void {
    update.mutate(
      { whitelist: [...wanted] },
      {
        onSuccess: () => setTyped(''),
        onSettled: () => setAsked(undefined),
      },
    );
  }
  function saveOrAsk(wanted: readonly string[]): void {
    const { hostname } = location;
    const isSafe = locksOut(wanted, hostname) === 'no' || locksOut(whitelist, hostname) === 'yes';
    if (isSafe) save(wanted);
    else setAsked(wanted);
  }
  const check = useFormCheck(isAddress(typed.trim()) ? {} : { address: t.notAddress }, () =>
    saveOrAsk([...new Set([...whitelist, typed.trim()])]),
  );
  return (
    <Stack>
      <Text size="sm">{t.about}</Text>
      <Addresses whitelist={whitelist} onChange={saveOrAsk} />
      <form ref={check.form} noValidate onSubmit={check.onSubmit}>
        <Group align="flex-end" gap="xs">
          <TextInput
            label={t.address}
            description={t.addressHelp}
            inputWrapperOrder={['label', 'error', 'description', 'input']}
            error={check.shown?.address}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            w={320}
            maw="100%"
          />
          <Button type="submit" variant="default" disabled={typed.trim() === ''} loading={update.isPending}>
            {t.add}
          </Button>
          <OwnAddress whitelist={whitelist} onAdd={(address) => save([...whitelist, address])} />
        </Group>
      </form>
      <Failure title={t.notChanged} error={update.error} />
      <ConfirmDialog
        opened={asked !== undefined}
        title={t.lockOutTitle}
        text={locksOut(asked ?? [], location.hostname) === 'unknown' ? t.mayLockOut : t.lockOut}
        action={t.saveAnyway}
        failureTitle={t.notChanged}
        error={undefined}
        isPending={update.isPending}
        onConfirm={() => asked && save(asked)}
        onClose={() => setAsked(undefined)}
      />
    </Stack>
  );
}

interface AddressesProps {
  readonly whitelist: readonly string[];
  readonly onChange: (whitelist: readonly string[]) => void;
}

function Addresses({ whitelist, onChange }: AddressesProps): ReactNode {
  if (whitelist.length === 0) return <Text size="sm">{t.empty}</Text>;
  return (
    <List listStyleType="none" spacing={4} aria-label={t.list}>
      {whitelist.map((address) => (
        <List.Item key={address}>
          <Group gap="xs">
            <Text size="sm" ff="monospace">
              {address}
            </Text>
            <Button
              variant="default"
              size="compact-xs"
              aria-label={fill(t.removeAddress, { address })}
              onClick={() => onChange(whitelist.filter((one) => one !== address))}
            >
              {t.remove}
            </Button>
          </Group>
        </List.Item>
      ))}
    </List>
  );
}

/** Adds the address of this browser, where it is known and not yet allowed. */
function OwnAddress({
  whitelist,
  onAdd,
}: {
  whitelist: readonly string[];
  onAdd: (address: string) => void;
}): ReactNode {
  const address = ownAddress(location.hostname);
  if (address === undefined || whitelist.includes(address)) return null;
  return (
    <Button variant="default" onClick={() => onAdd(address)}>
      {fill(t.addOwn, { address })}
    </Button>
  );
}
