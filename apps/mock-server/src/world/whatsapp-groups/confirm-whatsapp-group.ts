import type { WhatsappGroup } from '../tables/whatsapp-groups.ts';
import type { World } from '../world.ts';
import { reportWhatsappGroup } from './report-whatsapp-group.ts';

/** Has WhatsApp confirm a WhatsApp group now, whatever was planned. */
export function confirmWhatsappGroup(world: World, group: WhatsappGroup): WhatsappGroup {
  const confirmed = world.whatsappGroups.put({ ...group, confirmedAt: world.now() });
  reportWhatsappGroup(world, confirmed);
  return confirmed;
}
