import { settlePlan } from '../plans/keep-plans.ts';
import type { WhatsappGroup } from '../tables/whatsapp-groups.ts';
import type { World } from '../world.ts';
import { reportWhatsappGroup } from './report-whatsapp-group.ts';

/** Has WhatsApp confirm a WhatsApp group now, whatever was planned. */
export function confirmWhatsappGroup(world: World, group: WhatsappGroup): WhatsappGroup {
  const confirmed = world.whatsappGroups.put({ ...group, confirmedAt: world.now() });
  settlePlan(world, { kind: 'WHATSAPP_GROUP', target: group.id });
  reportWhatsappGroup(world, confirmed);
  return confirmed;
}
