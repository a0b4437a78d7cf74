import type { Problems } from '../../../parts/use-form-check.ts';
import { texts } from '../../../texts.ts';
import type { InviteDraft } from './invite-draft.ts';

export type InviteField = 'name' | 'phone';

/** What has to be changed before a person can be invited. */
export function problemsOfInvite({ name, phone }: Pick<InviteDraft, InviteField>): Problems<InviteField> {
  const { noName, noPhone } = texts.settings.member;
  return {
    ...(name.trim() === '' && { name: noName }),
    ...(!/^\+?\d[\d\s()-]+$/.test(phone.trim()) && { phone: noPhone }),
  };
}
