import type { World } from '../world.ts';
import { demo } from './demo.ts';

const {
  agents,
  closedChannels,
  customers,
  whatsappGroup: group,
  notes,
  organization,
  quickReplies,
  wabaNumbers,
} = demo;
const minute = 60_000;

/** Everything around the chats: the organization, notes, quick replies, a file and a webhook. */
export function fillDemoDesk(world: World): void {
  const aiCredits = world.options.aiSummaries.credits === 'some' ? 100 : 0;
  world.organizations.put({ ...organization, aiCredits });
  world.closedChannels.put({ ...closedChannels.notConnected, problem: 'not-connected' });
  world.closedChannels.put({ ...closedChannels.withoutAccess, problem: 'no-access' });
  fillNotes(world);
  fillQuickReplies(world);
  const { id, name } = demo.file;
  world.files.put({ id, name, contentType: 'image/png', base64: onePixel, keyIn: 'header', expiresAt: null });
  fillWebhooks(world);
  nameWriters(world);
}

function fillNotes(world: World): void {
  const chat = world.chats.first('ofCustomer', customers.unassigned.phone);
  if (!chat) return;
  const { name } = agents.lead;
  const written = (minutesAgo: number) => {
    const at = world.now() - minutesAgo * minute;
    return { chatId: chat.id, createdBy: name, updatedBy: name, createdAt: at, updatedAt: at };
  };
  const entities = [{ type: 'USER', id: 'user_0000000011' }];
  world.notes.put({ ...written(90), id: notes.older, text: 'Asked for a demo tomorrow at ten.', entities });
  world.notes.put({ ...written(3), id: notes.newer, text: 'Wants the price list first.', entities: [] });
}

function fillQuickReplies(world: World): void {
  const put = (shortcut: string, text: string, minutesAgo: number) =>
    world.quickReplies.put({
      shortcut,
      accessTo: 'everyone',
      rawMessage: { messageType: 'text', text },
      createdAt: world.now() - minutesAgo * minute,
    });
  put(quickReplies.welcome, 'Hello {{customer_name}}, welcome to Acme!', 120);
  put(quickReplies.thanks, 'Thank you, {{customer_name}}!', 60);
}

function fillWebhooks(world: World): void {
  const events = ['MESSAGE_RECEIVED', 'MESSAGE_STATUS_UPDATE'];
  world.webhooks.put({
    ...demo.webhook,
    method: 'POST',
    headers: {},
    query: {},
    body: {},
    bodyFormat: 'JSON',
    retryOnTimeout: false,
    authorization: null,
    subscriptions: Object.values(wabaNumbers).flatMap((wabaNumber) => events.map((event) => ({ wabaNumber, event }))),
    createdBy: agents.owner.name,
  });
}

/** A message in a WhatsApp group contains its sender. */
function nameWriters(world: World): void {
  const chat = world.chats.first('ofGroup', group.id);
  const message = chat && world.messages.first('ofChat', chat.id);
  if (message) world.messages.put({ ...message, content: { senderPhone: customers.assigned.phone } });
}

/** The smallest possible PNG image. */
const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
