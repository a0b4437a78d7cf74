import { expect, it } from 'vitest';
import { demo } from '../../world/seed/demo.ts';
import { setupCheckedMock } from '../checked-mock.fixture.ts';

const { customers, whatsappGroup: group, templates, wabaNumbers } = demo;
const plain = { templateName: templates.plain.name, language: 'en' };
const unknown = { templateName: 'no_such_template', language: 'en' };
const both = ['sendWhatsappTemplateMessages', 'sendWhatsappTemplateMessagesV2'] as const;

it.each(both)('answers %s with one outcome per message, phone numbers as digits', async (id) => {
  const messages = [
    { from: `+${wabaNumbers.support}`, to: `+${customers.unassigned.phone}`, content: plain },
    { from: wabaNumbers.support, to: customers.unassigned.phone, content: unknown },
    { groupId: group.id, content: plain },
  ];
  const { status, body } = await setupCheckedMock().send(id, { body: { messages } });
  expect({ status, body }).toEqual({
    status: 201,
    body: {
      messages: [
        { status: 'SENT', recipient: customers.unassigned.phone, messageId: expect.any(String) },
        { status: 'FAILED', errorMessage: 'Template with given name and language not found' },
        { status: 'SENT', recipient: group.id, messageId: expect.any(String) },
      ],
    },
  });
});

it.each(both)('refuses %s of a message without content, or with its fields outside it', async (id) => {
  const target = { from: wabaNumbers.support, to: customers.unassigned.phone };
  for (const message of [target, { ...target, ...plain }]) {
    const { status, body } = await setupCheckedMock().send(id, { body: { messages: [message] } });
    expect({ status, text: JSON.stringify(body) }).toEqual({
      status: 400,
      text: expect.stringContaining('content should not be empty'),
    });
  }
});

it('accepts the name of a value only in the second version', async () => {
  const { send } = setupCheckedMock();
  const message = (placeholders: unknown[]) => ({
    from: wabaNumbers.support,
    to: customers.unassigned.phone,
    content: {
      templateName: templates.orderConfirmation.name,
      language: 'hi',
      templateData: { header: { type: 'TEXT', placeholder: '42' }, body: { placeholders } },
    },
  });
  const [byPosition, byName] = [{ messages: [message(['Ravi'])] }, { messages: [message([{ name: 'Ravi' }])] }];
  const sent = { status: 201, body: { messages: [{ status: 'SENT' }] } };
  expect(await send('sendWhatsappTemplateMessages', { body: byPosition })).toMatchObject(sent);
  expect(await send('sendWhatsappTemplateMessages', { body: byName })).toMatchObject({ status: 400 });
  expect(await send('sendWhatsappTemplateMessagesV2', { body: byName })).toMatchObject(sent);
  expect(await send('sendWhatsappTemplateMessagesV2', { body: byPosition })).toMatchObject({ status: 400 });
});
