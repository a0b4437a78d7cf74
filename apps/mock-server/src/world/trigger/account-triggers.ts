import { chargeNewConversation } from '../organization/wallet.ts';
import { isRefusal, refuse } from '../refusal.ts';
import type { AgentStatus, Member } from '../tables/team.ts';
import type { Template, TemplateStatus } from '../tables/templates.ts';
import { setAgentStatus } from '../team/members.ts';
import { createTemplates } from '../templates/change-templates.ts';
import { statusOf } from '../templates/review.ts';
import { reviewTemplate } from '../templates/review-template.ts';
import { assignChat, findAssigned } from './chat-triggers.ts';
import { chooseChat, chooseStatus, fillWallet, type Scene, type TriggerRefusal } from './scene.ts';

export const accountTriggers = {
  TEMPLATE_UPDATE: (scene: Scene) => {
    const status = chooseStatus(scene, ['APPROVED', 'REJECTED', 'PAUSED', 'PENDING'], 'APPROVED');
    if (typeof status !== 'string') return status;
    const template = findTemplate(scene, status);
    return isRefusal(template)
      ? template
      : reviewTemplate(scene.world, template, { status, reason: scene.fields.text });
  },

  ASSIGNED_AGENT_STATUS_CHANGED: (scene: Scene) => {
    const { world, fields } = scene;
    const asked = fields.status === undefined ? undefined : chooseStatus(scene, ['ONLINE', 'OFFLINE'], 'ONLINE');
    if (asked !== undefined && typeof asked !== 'string') return asked;
    if (world.options.agentAvailability === 'off') return refuse(400, 'Agent Availability is not enabled');
    const member = findAgent(scene, asked);
    if (isRefusal(member)) return member;
    const status = asked ?? (member.status === 'ONLINE' ? 'OFFLINE' : 'ONLINE');
    if (status === member.status) return refuse(409, `The agent is ${status} already`);
    const change = setAgentStatus(world, { phone: member.phone, status });
    return isRefusal(change) ? change : (world.members.get(member.phone) ?? member);
  },

  CONVERSATION_COST_DEDUCTED: (scene: Scene) => {
    fillWallet(scene);
    return chargeNewConversation(scene.world, chooseChat(scene), 'SERVICE');
  },
} as const;

/** A template that has another status, one in review if there is any; it is submitted if necessary. */
function findTemplate({ world, wabaNumber }: Scene, status: TemplateStatus): Template | TriggerRefusal {
  const now = world.now();
  const others = [...world.templates.list('ofNumber', wabaNumber)].filter((one) => statusOf(one, now) !== status);
  const known = others.find((one) => statusOf(one, now) === 'PENDING') ?? others[0];
  if (known) return known;
  const name = `keep_pending_${world.templates.size + 1}`;
  const components = { body: { text: 'Your order is ready.' } };
  const definition = { name, language: 'en', category: 'UTILITY', wabaNumbers: [wabaNumber], components } as const;
  const submitted = createTemplates(world, definition);
  if (isRefusal(submitted)) return submitted;
  const [template] = submitted;
  return template ?? refuse(409, 'The template cannot be submitted');
}

/** The assignee of a chat on the WABA number; one who has another status is assigned if there is none. */
function findAgent(scene: Scene, status: AgentStatus | undefined): Member | TriggerRefusal {
  const assigneePhone = findAssigned(scene)?.assigneePhone ?? '';
  const assignee = scene.world.members.get(assigneePhone);
  return (
    assignee ??
    assignChat(
      scene,
      () => chooseChat(scene),
      (member) => member.status !== status,
    )
  );
}
