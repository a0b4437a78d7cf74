import { toDigits } from '../phone.ts';
import { isRefusal, refuse } from '../refusal.ts';
import type { WhatsappGroup, WhatsappGroupParticipant } from '../tables/whatsapp-groups.ts';
import { confirmWhatsappGroup } from '../whatsapp-groups/confirm-whatsapp-group.ts';
import { createWhatsappGroup, lowestTier } from '../whatsapp-groups/create-whatsapp-group.ts';
import {
  approveJoin,
  joinWhatsappGroup,
  leaveWhatsappGroup,
  writeInWhatsappGroup,
} from '../whatsapp-groups/membership.ts';
import { removeParticipant } from '../whatsapp-groups/participants.ts';
import { isPending } from '../whatsapp-groups/whatsapp-groups.ts';
import { newPhone, type Scene, type TriggerRefusal } from './scene.ts';

export const whatsappGroupTriggers = {
  GROUP_CREATED: (scene: Scene) => createGroup(scene),

  GROUP_PARTICIPANT_JOINED: (scene: Scene) => {
    const group = findGroup(scene);
    return isRefusal(group) ? group : join(scene, group);
  },

  GROUP_PARTICIPANT_LEFT: (scene: Scene) =>
    asParticipant(scene, (group, { phone }) => leaveWhatsappGroup(scene.world, group, phone)),

  GROUP_PARTICIPANT_REMOVED: (scene: Scene) =>
    asParticipant(scene, ({ id }, { phone }) =>
      removeParticipant(scene.world, { groupId: id, participantPhone: phone }),
    ),

  WA_GROUP_MESSAGE_RECEIVED: (scene: Scene) =>
    asParticipant(scene, ({ id }, { phone }) => {
      const text = scene.fields.text ?? 'Hello everyone';
      return writeInWhatsappGroup(scene.world, { groupId: id, senderPhone: phone, text });
    }),
} as const;

/** Creates a WhatsApp group, which WhatsApp confirms at once. */
function createGroup({ world, wabaNumber, fields }: Scene): WhatsappGroup | TriggerRefusal {
  if (!world.whatsappGroupLines.has(wabaNumber)) {
    const line = { wabaNumber, messagingTier: lowestTier, joinApprovalMode: 'auto_approve', groupLimit: 100 } as const;
    world.whatsappGroupLines.put(line);
  }
  const group = createWhatsappGroup(world, { wabaNumber, subject: fields.text ?? 'Pilot customers' });
  return isRefusal(group) ? group : confirmWhatsappGroup(world, group);
}

/** A WhatsApp group of the WABA number; it is created if necessary. */
function findGroup(scene: Scene): WhatsappGroup | TriggerRefusal {
  const { world, wabaNumber } = scene;
  for (const group of world.whatsappGroups.list('latestOfNumber', wabaNumber)) {
    if (!isPending(group, world.now())) return group;
  }
  return createGroup(scene);
}

function join({ world, fields }: Scene, group: WhatsappGroup): WhatsappGroupParticipant | TriggerRefusal {
  const phone = fields.customer === undefined ? newPhone(world) : toDigits(fields.customer);
  for (const participant of world.whatsappGroupParticipants.list('presentInGroup', group.id)) {
    if (participant.phone === phone) return refuse(409, 'The customer is in the WhatsApp group already');
  }
  const participant = joinWhatsappGroup(world, group.inviteLink, phone);
  if (isRefusal(participant) || participant.joinedAt !== null) return participant;
  return approveJoin(world, group, phone);
}

/** Acts as a participant, who joins first if necessary. */
function asParticipant(
  scene: Scene,
  act: (group: WhatsappGroup, participant: WhatsappGroupParticipant) => object | TriggerRefusal,
): object | TriggerRefusal {
  const group = findGroup(scene);
  if (isRefusal(group)) return group;
  const { world, fields } = scene;
  const phone = fields.customer === undefined ? undefined : toDigits(fields.customer);
  const present = [...world.whatsappGroupParticipants.list('presentInGroup', group.id)];
  const known = present.find((participant) => phone === undefined || participant.phone === phone);
  const participant = known ?? join(scene, group);
  return isRefusal(participant) ? participant : act(group, participant);
}
