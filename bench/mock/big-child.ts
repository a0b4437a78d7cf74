/**
 * `node big-child.ts <URL of the mock's index>`: fills a big world and prints the time that takes, and the times of
 * requests to it and to the demo world.
 */
import { millisecondsPer } from './processor-time.ts';

type MockServer = typeof import('@doubletick-kit/mock-server');
type Mock = ReturnType<MockServer['createMock']>;

const rounds = 30;
const roundMs = 40;
const warmUpMs = 500;
/** The number of customers who wrote in the last hours. */
const demoCustomers = 6;
const bigCustomers = 1_000;

const { createMock, demo }: MockServer = await import(process.argv[2] ?? '');
const started = performance.now();
const big = createMock({ data: 'big', conformity: 'count' });
const fillSeconds = (performance.now() - started) / 1_000;
const peakMb = (process.resourceUsage().maxRSS * 1_024) / 1e6;
const small = createMock({ conformity: 'count' });

const { agents, wabaNumbers, tags } = demo;
const wabaNumber = wabaNumbers.support;

/** The requests; the last one makes chats longer. */
const requests: Record<string, (phone: string) => [path: string, body?: object]> = {
  assign: (phone) => [
    '/team-member/assign',
    { customerPhoneNumber: phone, assignedUserPhoneNumber: agents.lead.phone, wabaNumber, reassign: true },
  ],
  'list chats': () => ['/chats?limit=5'],
  'list the chats with a tag': () => [`/chats?limit=2&tags=${tags.vip}`],
  'list the unread chats': () => ['/chats?limit=3&status=unread'],
  'list the open carts': () => ['/chats?limit=2&status=open_cart'],
  'list the chats of an agent': () => [`/chats?limit=1&assignedUserPhone=${agents.lead.phone}`],
  'read a chat': (phone) => [`/chat-messages?wabaNumber=${wabaNumber}&customerNumber=${phone}`],
  'find a customer by phone number': (phone) => [`/customer/details?phoneNumber=${phone}`],
  'send a text message': (phone) => [
    '/whatsapp/message/text',
    { from: wabaNumber, to: phone, content: { text: 'Hello' } },
  ],
};

for (const phone of findPhones(small, demoCustomers)) {
  // As long as the chats in the big world.
  for (let count = 2; count < 10; count += 1) {
    small
      .world()
      .simulate({ type: 'CUSTOMER_MESSAGE', from: phone, to: wabaNumber, content: { type: 'TEXT', text: 'Hello' } });
  }
}
const sendToSmall = createSender(small, demoCustomers);
const sendToBig = createSender(big, bigCustomers);
const times: Record<string, { small: number[]; big: number[] }> = {};
for (const name of Object.keys(requests)) {
  const [inSmall, inBig] = [() => sendToSmall(name), () => sendToBig(name)];
  await millisecondsPer(inSmall, warmUpMs);
  await millisecondsPer(inBig, warmUpMs);
  const [ofSmall, ofBig]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    ofSmall.push(await millisecondsPer(inSmall, roundMs));
    ofBig.push(await millisecondsPer(inBig, roundMs));
  }
  times[name] = { small: ofSmall, big: ofBig };
}
console.log(JSON.stringify({ fillSeconds, peakMb, times }));
process.exit();

/** Sends requests for the customers of a mock, one after the other. */
function createSender(mock: Mock, count: number): (name: string) => Promise<void> {
  const phones = findPhones(mock, count);
  let next = 0;
  return async (name) => {
    next = (next + 1) % phones.length;
    const [path, body] = requests[name]?.(phones[next] ?? '') ?? [''];
    const authorization = demo.keys.full;
    const init = body
      ? { method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body: JSON.stringify(body) }
      : { headers: { authorization } };
    const response = await mock.fetch(`http://mock.test${path}`, init);
    if (!response.ok)
      throw new Error(`The request to ${name} failed with ${response.status}: ${await response.text()}`);
    await response.json();
  };
}

/** The customers who last wrote to one number. */
function findPhones(mock: Mock, count: number): string[] {
  const { chats } = mock.world().snapshot().tables;
  const latest = chats
    .filter((chat) => 'customerPhone' in chat && chat.wabaNumber === wabaNumber && chat.lastInboundAt !== null)
    .sort((a, b) => Number(b.lastInboundAt) - Number(a.lastInboundAt));
  return latest.slice(0, count).map((chat) => ('customerPhone' in chat ? chat.customerPhone : ''));
}
