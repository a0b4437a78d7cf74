import { expect, it } from 'vitest';
import { demo } from '../../world/seed/demo.ts';
import { setupCheckedMock } from '../checked-mock.fixture.ts';

const { agents, templates, wabaNumbers } = demo;

it('sends every documented property of a template, with its buttons as a component', async () => {
  const { status, body } = await setupCheckedMock().send('getTemplates', { search: `?name=${templates.offer.name}` });
  expect({ status, body }).toEqual({
    status: 201,
    body: [
      {
        id: 1001,
        name: templates.offer.name,
        language: 'en',
        category: 'MARKETING',
        status: 'APPROVED',
        rejectedReason: '',
        createdBy: agents.lead.name,
        wabaPhoneNumber: wabaNumbers.support,
        components: [
          { type: 'HEADER', format: 'IMAGE', variables: [{ mediaUrl: 'https://acme.example/sample.png' }] },
          {
            type: 'BODY',
            text: 'Hi {{name}}, enjoy {{discount}} off until Sunday.',
            variables: [{ name: 'name' }, { name: 'discount' }],
          },
          { type: 'FOOTER', text: 'Reply STOP to opt out' },
          {
            type: 'BUTTON',
            buttons: [
              { type: 'QUICK_REPLY', text: 'Interested' },
              {
                type: 'URL',
                text: 'Shop now',
                url: 'https://acme.example/{{path}}',
                variables: [{ parameter: 'offers/diwali' }],
              },
              { type: 'PHONE_NUMBER', text: 'Call us', phoneNumber: wabaNumbers.support },
            ],
          },
        ],
      },
    ],
  });
});

it.each([
  ['?status=PENDING', { name: templates.pending.name, rejectedReason: '' }],
  [
    '?status=REJECTED',
    { name: templates.rejected.name, rejectedReason: 'The category does not fit the text', status: 'REJECTED' },
  ],
  ['?status=PAUSED', { name: templates.paused.name, rejectedReason: '' }],
  ['?language=hi', { components: [{ type: 'HEADER', format: 'TEXT', variables: [{ name: 'order' }] }, {}] }],
  [`?name=${templates.place.name}`, { components: [{ type: 'HEADER', format: 'LOCATION' }, {}, {}] }],
])('lists the templates that match %s', async (search, template) => {
  expect((await setupCheckedMock().send('getTemplates', { search })).body).toMatchObject([template]);
});

it('lists a template as it was created', async () => {
  const { send } = setupCheckedMock();
  const components = {
    header: { format: 'DOCUMENT', example: { link: 'https://acme.example/list.pdf' } },
    body: { text: 'Our prices, {{1}}', example: { 1: 'Ravi' } },
    footer: { text: 'Acme' },
    buttons: [{ type: 'URL', text: 'Open', url: 'https://acme.example' }],
  };
  const wabaNumbersOfTemplate = [`+${wabaNumbers.sales}`];
  await send('createTemplate', {
    body: { name: 'prices', language: 'pt_BR', category: 'UTILITY', wabaNumbers: wabaNumbersOfTemplate, components },
  });
  const { body } = await send('getTemplates', { search: '?name=prices' });
  expect(body).toEqual([
    {
      id: expect.any(Number),
      name: 'prices',
      language: 'pt_BR',
      category: 'UTILITY',
      status: 'PENDING',
      rejectedReason: '',
      createdBy: agents.owner.name,
      wabaPhoneNumber: wabaNumbers.sales,
      components: [
        { type: 'HEADER', format: 'DOCUMENT', variables: [{ mediaUrl: 'https://acme.example/list.pdf' }] },
        { type: 'BODY', text: 'Our prices, {{1}}', variables: [{ name: '1' }] },
        { type: 'FOOTER', text: 'Acme' },
        { type: 'BUTTON', buttons: [{ type: 'URL', text: 'Open', url: 'https://acme.example', variables: [] }] },
      ],
    },
  ]);
});
