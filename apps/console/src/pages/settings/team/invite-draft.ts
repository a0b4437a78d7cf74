import type { TeamAddMembersInput } from '@doubletick-kit/core';
import settingsTexts from '../settings-texts.json' with { type: 'json' };

/** A person while the invitation is typed. */
export interface InviteDraft {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly orgRoleId: string;
  readonly wabaNumbers: readonly string[];
  readonly wabaRoleId: string;
  readonly managerPhone: string;
  /** Whether the person is a member at once, without accepting. */
  readonly isAddedDirectly: boolean;
}

/** What the API takes for one person. */
export function inviteInput(draft: InviteDraft): TeamAddMembersInput {
  const { name, phone, email, orgRoleId, wabaNumbers, wabaRoleId, managerPhone, isAddedDirectly } = draft;
  return {
    reportingManagerPhoneNumber: managerPhone,
    members: [
      {
        name,
        phone,
        orgRoleId,
        ...(email.trim() !== '' && { email }),
        wabaAccess: wabaNumbers.map((wabaNumber) => ({ wabaNumber, wabaRoleId })),
        addToTeamDirectly: isAddedDirectly,
        sendInviteMessage: !isAddedDirectly,
      },
    ],
  };
}

export type InviteField = 'name' | 'phone';

/** What has to be changed before a person can be invited. */
export function problemsOfInvite({
  name,
  phone,
}: Pick<InviteDraft, InviteField>): Partial<Record<InviteField, string>> {
  const { noName, noPhone } = settingsTexts.member;
  return {
    ...(name.trim() === '' && { name: noName }),
    ...(!/^\+?\d[\d\s()-]+$/.test(phone.trim()) && { phone: noPhone }),
  };
}
