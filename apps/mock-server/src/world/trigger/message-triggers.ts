import { isWindowOpen } from '../inbox/conversation-window.ts';
import { outcomeOf } from '../messages/outcomes.ts';
import { reachStatus } from '../messages/report-status.ts';
import { sendText } from '../messages/send-free-form.ts';
import { toDigits } from '../phone.ts';
import { isRefusal, refuse } from '../refusal.ts';
import { writeAsCustomer } from '../simulate/customer-message.ts';
import type { InboundContent } from '../simulate/inbound-content.ts';
import { submitWidget } from '../simulate/widget-lead.ts';
import type { CustomerChat } from '../tables/inbox.ts';
import type { Message } from '../tables/messages.ts';
import { chooseChat, chooseStatus, fillWallet, newPhone, type Scene, type TriggerRefusal } from './scene.ts';

/** Writes as a customer. */
export function write(
  { world, wabaNumber, fields }: Scene,
  from: string,
  content: InboundContent = { type: 'TEXT', text: fields.text ?? 'Hello' },
): Message | TriggerRefusal {
  return writeAsCustomer(world, { from, to: wabaNumber, content });
}

export const messageTriggers = {
  MESSAGE_RECEIVED: (scene: Scene) => write(scene, chooseChat(scene).customerPhone),

  CALL_TO_WHATSAPP_MESSAGE_RECEIVED: (scene: Scene) => {
    const { customerPhone } = chooseChat(scene);
    return write(scene, customerPhone, { type: 'AD_CLICK', text: scene.fields.text ?? 'I saw your ad' });
  },

  NEW_LEAD: (scene: Scene) => {
    const { world, fields } = scene;
    const phone = fields.customer ?? newPhone(world);
    if (world.customers.has(toDigits(phone))) return refuse(409, 'The account knows the customer already');
    return write(scene, phone);
  },

  WIDGET_LEAD_RECEIVED: (scene: Scene) => submitWidget(scene.world, formOf(scene)),

  VERIFIED_WIDGET_LEAD_RECEIVED: (scene: Scene) => {
    const lead = submitWidget(scene.world, formOf(scene));
    if (isRefusal(lead)) return lead;
    const text = `${scene.fields.text ?? 'Please call me back'} (${lead.inquiryCode})`;
    return write(scene, chooseChat(scene).customerPhone, { type: 'TEXT', text });
  },

  MESSAGE_STATUS_UPDATE: (scene: Scene) => {
    const status = chooseStatus(scene, ['SENT', 'DELIVERED', 'READ', 'FAILED'], 'FAILED');
    if (typeof status !== 'string') return status;
    const message = send(scene);
    return isRefusal(message) ? message : reachStatus(scene.world, message, { status });
  },
} as const;

/** Sends a text to a customer, who writes first if the conversation window is closed. */
function send(scene: Scene): Message | TriggerRefusal {
  const { world, wabaNumber, fields } = scene;
  const refusal = outcomeOf(toDigits(fields.customer ?? ''))?.refusal;
  if (refusal !== undefined) return refuse(422, refusal);
  const isOpen = (chat: CustomerChat) => isWindowOpen(chat, world.now());
  const chat = chooseChat(scene, isOpen);
  if (!isOpen(chat) && !outcomeOf(chat.customerPhone)) {
    const inbound = write(scene, chat.customerPhone, { type: 'TEXT', text: 'Hello' });
    if (isRefusal(inbound)) return inbound;
  }
  fillWallet(scene);
  return sendText(world, { from: wabaNumber, to: chat.customerPhone, content: { text: fields.text ?? 'Hello' } });
}

function formOf({ wabaNumber, fields }: Scene) {
  const data = [
    { field: 'name', value: 'Ravi Kumar' },
    { field: 'email', value: 'ravi@example.com' },
    { field: 'message', value: fields.text ?? 'Please call me back' },
  ];
  return { type: 'WIDGET_LEAD', to: wabaNumber, data } as const;
}
