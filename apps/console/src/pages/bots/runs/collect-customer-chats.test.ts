import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectCustomerChats, labelOfChat } from './collect-customer-chats.ts';

const chat = fc.record({ customerPhone: fc.option(fc.constantFrom('919999999921', '919999999922')) });

test('finds the first chats with customers behind any number of WhatsApp groups, and reads no more than it needs', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(chat, { maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 6 }),
      async (pages, most) => {
        const read: number[] = [];
        const found = await collectCustomerChats(most, async (cursor) => {
          const at = Number(cursor ?? 0);
          read.push(at);
          return { chats: pages[at] ?? [], next: at + 1 < pages.length ? String(at + 1) : null };
        });
        const ofCustomers = (count: number) =>
          pages
            .slice(0, count)
            .flat()
            .filter(({ customerPhone }) => customerPhone !== null);
        expect(found).toEqual(ofCustomers(pages.length).slice(0, most));
        expect(read).toEqual([...read.keys()]);
        expect(ofCustomers(read.length - 1).length).toBeLessThan(most);
      },
    ),
  );
});

test.each([
  ['Ravi Kumar', false, 'Ravi Kumar · 919999999921'],
  ['Ravi Kumar', true, 'Ravi Kumar · 919999999921 · 919999999901'],
  ['919999999921', true, '919999999921 · 919999999901'],
])('names the conversation of %s, with several WABA numbers: %s', (name, hasNumbers, label) => {
  expect(labelOfChat({ name, customerPhone: '919999999921', wabaNumber: '919999999901' }, hasNumbers)).toBe(label);
});
