import type { WhatsappGroupLine, WhatsappGroupParticipant } from '../tables/whatsapp-groups.ts';
import { lowestTier } from '../whatsapp-groups/create-whatsapp-group.ts';
import type { World } from '../world.ts';
import { demo } from './demo.ts';

const { customers, whatsappGroup: group, wabaNumbers } = demo;
const [nisha, rohit] = customers.others;
const dayMs = 24 * 60 * 60_000;

/** A WhatsApp group with participants, former participants and a person who has asked to join. */
export function fillDemoWhatsappGroups(world: World): void {
  const createdAt = world.now() - 30 * dayMs;
  world.whatsappGroupLines.put(lineOfSupport(world));
  world.whatsappGroups.put({
    ...group,
    description: 'News for our dealers',
    wabaNumber: wabaNumbers.support,
    joinApprovalMode: 'approval_required',
    inviteLink: 'https://chat.example.com/invite-0000000001',
    createdAt,
    confirmedAt: createdAt,
  });
  for (const participant of listParticipants(world.now())) world.whatsappGroupParticipants.put(participant);
}

/** The sales WABA number cannot have WhatsApp groups. */
function lineOfSupport({ options }: World): WhatsappGroupLine {
  return {
    wabaNumber: wabaNumbers.support,
    messagingTier: options.whatsappGroups === 'low-tier' ? 10_000 : lowestTier,
    joinApprovalMode: 'auto_approve',
    groupLimit: options.whatsappGroups === 'full' ? 1 : 1_000,
  };
}

function listParticipants(now: number): WhatsappGroupParticipant[] {
  const at = (daysAgo: number) => now - daysAgo * dayMs;
  const joined = (phone: string, daysAgo: number) => {
    const since = at(daysAgo);
    return { groupId: group.id, phone, since, joinedAt: since, removedAt: null, leftAt: null };
  };
  return [
    joined(customers.unassigned.phone, 20),
    joined(customers.assigned.phone, 19),
    { ...joined(customers.onBoth.phone, 18), leftAt: at(3) },
    { ...joined(nisha.phone, 17), removedAt: at(2) },
    { ...joined(rohit.phone, 1), joinedAt: null },
  ];
}
