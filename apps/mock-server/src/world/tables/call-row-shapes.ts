import { never, type RowShapes, time } from './row-parts.ts';
import { anyOf, finiteNumber, flag, list, nullable, oneOf, record, text, wholeNumber } from './shape.ts';

const network = oneOf('WHATSAPP', 'PSTN');
const joinApprovalMode = oneOf('auto_approve', 'approval_required');

export const callRowShapes: RowShapes<
  | 'calls'
  | 'callLines'
  | 'callPermissions'
  | 'aiAgents'
  | 'whatsappGroups'
  | 'whatsappGroupLines'
  | 'whatsappGroupParticipants'
> = {
  calls: record({
    id: text,
    direction: oneOf('INCOMING', 'OUTGOING'),
    network,
    number: text,
    customerPhone: text,
    chatId: nullable(text),
    messageId: nullable(text),
    heldBy: nullable(
      anyOf(
        record({ kind: oneOf('client'), deviceId: nullable(text) }),
        record({ kind: oneOf('member'), phone: text }),
        record({ kind: oneOf('aiAgent'), name: text }),
      ),
    ),
    createdAt: time,
    answeredAt: never,
    endsAt: time,
    endsAs: oneOf('END', 'REJECT', 'MISSED', 'FAILED'),
  }),
  callLines: record({ network, number: text, isCoexistence: flag, memberPhones: list(text) }),
  callPermissions: record({
    wabaNumber: text,
    customerPhone: text,
    reply: nullable(oneOf('accept', 'reject')),
    expiresAt: never,
    requestedAt: list(time),
  }),
  aiAgents: record({ name: text, isActive: flag }),
  whatsappGroups: record({
    id: text,
    name: text,
    description: text,
    wabaNumber: text,
    joinApprovalMode,
    inviteLink: text,
    createdAt: time,
    confirmedAt: never,
  }),
  whatsappGroupLines: record({
    wabaNumber: text,
    messagingTier: finiteNumber,
    joinApprovalMode,
    groupLimit: wholeNumber,
  }),
  whatsappGroupParticipants: record({
    groupId: text,
    phone: text,
    since: time,
    joinedAt: never,
    removedAt: never,
    leftAt: never,
  }),
};
