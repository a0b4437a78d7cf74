import { reportCallAt } from '../calls/report-call.ts';
import { reportStatus, statusesAt } from '../messages/report-status.ts';
import type { PlanKind } from '../tables/plans.ts';
import { reportTemplateStatus, templateTransitionAt } from '../templates/report-template-status.ts';
import { reportWhatsappGroup } from '../whatsapp-groups/report-whatsapp-group.ts';
import type { World } from '../world.ts';

/** Reports what happens now by itself to a row that has planned it. */
export const reportDue = {
  MESSAGE: (world, id) => {
    const message = world.messages.get(id);
    if (message) for (const status of statusesAt(message, world.now())) reportStatus(world, message, status);
  },
  TEMPLATE: (world, id) => {
    const template = world.templates.get(id);
    const transition = template && templateTransitionAt(template, world.now());
    if (transition) reportTemplateStatus(world, template, transition);
  },
  CALL: (world, id) => {
    const call = world.calls.get(id);
    if (call) reportCallAt(world, call, world.now());
  },
  WHATSAPP_GROUP: (world, id) => {
    const group = world.whatsappGroups.get(id);
    if (group?.confirmedAt === world.now()) reportWhatsappGroup(world, group);
  },
} as const satisfies Readonly<Partial<Record<PlanKind, (world: World, target: string) => void>>>;
