import { Button, Group, Modal, MultiSelect, Select, Stack, Switch, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import type { Member } from '../../../api/members.ts';
import { useWabaNumbers } from '../../../api/waba-numbers.ts';
import { Failure } from '../../../parts/failure.tsx';
import { useChange } from '../../../parts/use-change.ts';
import { type Problems, useFormCheck } from '../../../parts/use-form-check.ts';
import { useOpenedLater } from '../../../parts/use-opened-later.ts';
import { texts } from '../../../texts.ts';
import settingsTexts from '../settings-texts.json' with { type: 'json' };
import { type InviteDraft, type InviteField, inviteInput, problemsOfInvite } from './invite-draft.ts';
import type { RoleRow } from './team-rows.ts';

const t = settingsTexts.member;

interface Props {
  readonly opened: boolean;
  readonly members: readonly Member[];
  readonly roles: readonly RoleRow[];
  readonly onClose: () => void;
}

export function InviteDialog({ opened, ...props }: Props): ReactNode {
  const isPhone = useMediaQuery('(max-width: 48em)');
  return (
    <Modal
      opened={useOpenedLater(opened)}
      onClose={props.onClose}
      title={t.invite}
      fullScreen={isPhone}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': texts.settings.close }}
    >
      <InviteForm {...props} />
    </Modal>
  );
}

function InviteForm({ members, roles, onClose }: Omit<Props, 'opened'>): ReactNode {
  const [draft, setDraft] = useState(() => emptyDraft(members, roles));
  const send = useChange<InviteDraft, unknown>(
    (doubletick, wanted) => doubletick.team.addMembers(inviteInput(wanted)),
    onClose,
  );
  const check = useFormCheck(problemsOfInvite(draft), () => send.mutate(draft));
  return (
    <form ref={check.form} noValidate onSubmit={check.onSubmit}>
      <Stack gap="sm">
        <InviteFields draft={draft} members={members} roles={roles} problems={check.shown} onChange={setDraft} />
        <Failure title={t.notInvited} error={send.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {texts.settings.cancel}
          </Button>
          <Button type="submit" loading={send.isPending}>
            {draft.isAddedDirectly ? t.add : t.sendInvitation}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface FieldProps {
  readonly draft: InviteDraft;
  readonly members: readonly Member[];
  readonly roles: readonly RoleRow[];
  readonly problems: Problems<InviteField> | undefined;
  readonly onChange: (draft: InviteDraft) => void;
}

function InviteFields({ draft, members, roles, problems, onChange }: FieldProps): ReactNode {
  const numbers = useWabaNumbers();
  const set = (part: Partial<InviteDraft>) => onChange({ ...draft, ...part });
  const rolesOf = (type: RoleRow['type']) =>
    roles.filter((role) => role.type === type).map(({ id, title }) => ({ value: id, label: title }));
  const text = (name: 'name' | 'phone' | 'email') => ({
    label: t[name],
    value: draft[name],
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => set({ [name]: currentTarget.value }),
  });
  return (
    <>
      <TextInput {...text('name')} required data-autofocus error={problems?.name} />
      <TextInput {...text('phone')} required error={problems?.phone} inputMode="tel" description={t.phoneHelp} />
      <TextInput {...text('email')} inputMode="email" />
      <Select
        label={t.role}
        data={rolesOf('ORG')}
        allowDeselect={false}
        value={draft.orgRoleId}
        onChange={(orgRoleId) => orgRoleId && set({ orgRoleId })}
      />
      <MultiSelect
        label={t.numbers}
        data={numbers.data?.map(({ wabaNumber, displayName }) => ({ value: wabaNumber, label: displayName })) ?? []}
        value={[...draft.wabaNumbers]}
        onChange={(wabaNumbers) => set({ wabaNumbers })}
      />
      <Select
        label={t.numberRole}
        data={rolesOf('WHATSAPP')}
        allowDeselect={false}
        value={draft.wabaRoleId}
        onChange={(wabaRoleId) => wabaRoleId && set({ wabaRoleId })}
      />
      <Select
        label={t.manager}
        data={members.map(({ phone, name }) => ({ value: phone, label: `${name} (${phone})` }))}
        allowDeselect={false}
        value={draft.managerPhone}
        onChange={(managerPhone) => managerPhone && set({ managerPhone })}
      />
      <Switch
        label={t.directly}
        checked={draft.isAddedDirectly}
        onChange={({ currentTarget }) => set({ isAddedDirectly: currentTarget.checked })}
      />
    </>
  );
}

function emptyDraft(members: readonly Member[], roles: readonly RoleRow[]): InviteDraft {
  const roleOf = (type: RoleRow['type']) =>
    (
      roles.find((role) => role.type === type && role.name === 'TEAM_MEMBER') ??
      roles.find((role) => role.type === type)
    )?.id ?? '';
  return {
    name: '',
    phone: '',
    email: '',
    orgRoleId: roleOf('ORG'),
    wabaNumbers: [],
    wabaRoleId: roleOf('WHATSAPP'),
    managerPhone: members[0]?.phone ?? '',
    isAddedDirectly: false,
  };
}
