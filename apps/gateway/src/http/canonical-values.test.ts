import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOperations, exampleRequest } from './example-request.fixture.ts';
import { readRequest } from './read-request.fixture.ts';

const [waba, otherWaba, customer, otherCustomer] = ['919999999901', '919999999902', '919999999921', '919999999922'];
const text = { content: { text: 'Hello' } };
const refusal = (code: string) => expect.objectContaining({ code });

const readText = (fields: object) => readRequest('POST', '/whatsapp/message/text', { ...text, ...fields });
const readBatch = (messages: unknown) => readRequest('POST', '/whatsapp/message/template', { messages });
const readStatus = (search: string) => readRequest('GET', `/chat/status?${search}`);

it.each(allOperations.map((operation) => [operation.id, operation] as const))(
  'reads the example of %s',
  (_, operation) => {
    const { target, body } = exampleRequest(operation);
    const canonical = readRequest(operation.method, target, body);
    expect(canonical).toMatchObject({ operation: { id: operation.id }, unknownFields: [] });
    const { senders, recipients } = operation.audit;
    const hasRecipient = recipients.length > 0 && canonical.idFields.length === 0;
    expect(canonical.senders.length > 0).toBe(senders.length > 0);
    expect(canonical.recipients.length > 0 || !hasRecipient).toBe(true);
    // An example of a broadcast group has a phone number that is too short.
    expect(
      [...canonical.senders, ...canonical.recipients].filter((phone) => !/^[1-9][0-9]{4,14}$/.test(phone)),
    ).toEqual([]);
  },
);

describe('phone numbers', () => {
  it.each([customer, `+${customer}`, '+91 99999 99921', '  + 91 9999 9999 21 '])('reads %j as its digits', (to) => {
    expect(readText({ from: `+${waba}`, to })).toMatchObject({
      senders: [waba],
      recipients: [customer],
      recipientCount: 1,
      missingSenders: false,
      body: { from: waba, to: customer, content: { text: 'Hello' } },
    });
    const search = new URLSearchParams({ wabaNumber: to, customerPhoneNumber: to }).toString();
    expect(readStatus(search)).toMatchObject({
      senders: [customer],
      query: [
        ['wabaNumber', customer],
        ['customerPhoneNumber', customer],
      ],
    });
  });

  const notPhones = [
    '',
    ' ',
    '+',
    'nobody',
    '0091999999921',
    '00919999999921',
    '0919999999921',
    '+0919999999921',
    '123456',
    '1234567890123456',
    '++919999999921',
    '91-9999999921',
    '(91)9999999921',
    '919999999921.0',
    '919999999921.00001',
    '9.19999999921e11',
    '919999999921,919999999922',
    '919999999921;919999999922',
    '919999999921\n',
    '\u00a0919999999921',
    '919999999921\u200b',
    '９１９９９９９９９９２１',
    '٩١٩٩٩٩٩٩٩٩٢١',
    '९१९९९९९९९९२१',
    '𝟗𝟏𝟗𝟗𝟗𝟗𝟗𝟗𝟗𝟗𝟐𝟏',
    '91999999992¹',
    '＋919999999921',
    '-919999999921',
    '0x919999999921',
    ' '.repeat(100_000),
    `${' '.repeat(70)}919999999921`,
  ];

  it.each(notPhones)('refuses %j in a body, without showing it', (value) => {
    for (const fields of [{ to: value }, { from: value, to: customer }]) {
      const pointer = 'from' in fields ? '/from' : '/to';
      expect(() => readText(fields)).toThrow(refusal('invalid-body'));
      expect(() => readText(fields)).toThrow(`The body's ${pointer} is not a phone number. Send one string`);
    }
    expect(() => readBatch([{ to: customer }, { to: value }])).toThrow("The body's /messages/1/to is not");
  });

  it.each(notPhones.filter((value) => !/\p{Cc}/u.test(value)))('refuses %j in a query, without showing it', (value) => {
    const read = () => readStatus(new URLSearchParams({ wabaNumber: waba, customerPhoneNumber: value }).toString());
    expect(read).toThrow(refusal('invalid-query'));
    expect(read).toThrow('customerPhoneNumber in the query is not a phone number. Send one string');
  });

  it.each([
    [919999999921],
    [919999999921.5],
    [9.1e11],
    [0],
    [true],
    [false],
    [[customer]],
    [[[customer]]],
    [[]],
    [{ a: customer }],
    [{}],
    [{ to: customer }],
  ])('refuses %j where one string belongs', (value) => {
    expect(() => readText({ to: value })).toThrow("The body's /to is not a phone number");
    expect(() => readText({ from: value, to: customer })).toThrow("The body's /from is not a phone number");
    expect(() => readRequest('POST', '/customer/block', { phone: value })).toThrow(refusal('invalid-body'));
    expect(() => readRequest('DELETE', '/customer', { phoneNumbers: [customer, value] })).toThrow(
      '/phoneNumbers/1 is not',
    );
    expect(() => readBatch([{ from: value, to: customer }])).toThrow(
      "The body's /messages/0/from is not a phone number",
    );
  });

  it.each(['919999999921.00001', '91999999992100000000', '9.1999999992100001e11', '919999999921e-400'])(
    'refuses the JSON number %s, which would be rounded',
    (number) => {
      const read = () => readRequest('POST', '/whatsapp/message/text', `{"to":${number}}`);
      expect(read).toThrow('has a number that cannot be kept exactly');
    },
  );

  it('takes too short ones only where DoubleTick answers for each of them', () => {
    const members = [{ phone: customer }, { phone: '12345' }];
    for (const path of ['/groups', '/groups/add-members']) {
      expect(readRequest('POST', path, { members })).toMatchObject({
        recipients: [customer, '12345'],
        recipientCount: 2,
      });
    }
    for (const phone of ['012345', '+12345', '1 2345', '１２３４５', 12345, '']) {
      expect(() => readRequest('POST', '/groups', { members: [{ phone }] })).toThrow(
        "The body's /members/0/phone is not",
      );
    }
    expect(() => readRequest('POST', '/customer/block', { phone: '12345' })).toThrow(refusal('invalid-body'));
  });

  it('refuses whatever is not the pattern of the contract', () => {
    const near = fc.array(fc.constantFrom(...'0123456789 +-.,９'), { maxLength: 20 }).map((list) => list.join(''));
    fc.assert(
      fc.property(near, (value) => {
        const isPhone = /^ *(?:\+ *)?[1-9](?: *[0-9]){6,14} *$/.test(value);
        if (isPhone) expect(readText({ to: value }).recipients).toEqual([value.replaceAll(/\D/g, '')]);
        else expect(() => readText({ to: value })).toThrow(refusal('invalid-body'));
      }),
    );
  });
});

describe('what is left out', () => {
  it.each([undefined, null])('leaves out a sender or recipient that is %s', (nothing) => {
    const canonical = readText({ from: nothing, to: nothing, groupId: 'group_1' });
    expect(canonical).toMatchObject({ senders: [], missingSenders: true, recipients: [], recipientCount: 0 });
    expect(canonical.body).toStrictEqual({ ...text, groupId: 'group_1' });
  });

  it('notices one message of several without a sender', () => {
    const messages = [{ from: waba, to: customer }, { to: otherCustomer }, { from: null, to: customer }];
    const canonical = readBatch(messages);
    expect(canonical).toMatchObject({ senders: [waba], missingSenders: true, recipientCount: 3 });
    expect(canonical.recipients).toEqual([customer, otherCustomer]);
    expect(canonical.body).toStrictEqual({ messages: [messages[0], messages[1], { to: customer }] });
  });

  it.each([{}, { wabaNumbers: null }, { wabaNumbers: [] }])('misses the sender of a template for %j', (fields) => {
    expect(readRequest('POST', '/template', fields)).toMatchObject({ senders: [], missingSenders: true });
  });

  it.each([undefined, null, []])('misses the sender of a batch with the messages %j', (messages) => {
    expect(readBatch(messages)).toMatchObject({ senders: [], missingSenders: true, recipientCount: 0 });
  });

  it('misses no sender of an operation without a place for one', () => {
    expect(readRequest('GET', '/team')).toMatchObject({ senders: [], missingSenders: false, recipientCount: 0 });
  });
});

describe('lists', () => {
  it('reads each phone number once, and counts duplicates', () => {
    const canonical = readRequest('DELETE', '/customer', { phoneNumbers: [customer, `+${customer}`, otherCustomer] });
    expect(canonical).toMatchObject({ recipients: [customer, otherCustomer], recipientCount: 3 });
    expect(canonical.body).toEqual({ phoneNumbers: [customer, customer, otherCustomer] });
  });

  it('counts messages, not recipients, and names a sender of several once', () => {
    const canonical = readBatch([
      { from: waba, groupId: 'group_1' },
      { from: `+${waba}`, to: customer },
    ]);
    expect(canonical).toMatchObject({ senders: [waba], recipients: [customer], recipientCount: 2 });
  });

  it('reads lists of the query as the contract writes them', () => {
    const chats = readRequest('GET', `/chats?wabaNumbers=%2B${waba},91%2099999%2099902`);
    expect(chats).toMatchObject({ senders: [waba, otherWaba], query: [['wabaNumbers', `${waba},${otherWaba}`]] });
    const channels = readRequest('GET', `/organization/channel/profile?wabaNumber=${waba}&wabaNumber=%2B${otherWaba}`);
    expect(channels).toMatchObject({
      senders: [waba, otherWaba],
      query: [
        ['wabaNumber', waba],
        ['wabaNumber', otherWaba],
      ],
    });
  });

  it('knows every phone number of a query that is joined by commas', () => {
    for (const operation of allOperations) {
      const { search } = new URL(exampleRequest(operation).target, 'http://x');
      const commas = [...new URLSearchParams(search)].filter(([, value]) => /^\+?\d+,/.test(value));
      const canonical = readRequest(operation.method, exampleRequest(operation).target, exampleRequest(operation).body);
      expect(canonical.senders.length).toBeGreaterThanOrEqual(commas.length > 0 ? 2 : 0);
    }
  });

  it.each([
    ['/chats?wabaNumbers=', 'wabaNumbers'],
    [`/chats?wabaNumbers=${waba},`, 'wabaNumbers'],
    [`/chats?wabaNumbers=,${waba}`, 'wabaNumbers'],
    [`/chats?wabaNumbers=["${waba}"]`, 'wabaNumbers'],
    [`/customer/details?phoneNumber=${customer}&wabaNumber=${waba},${otherWaba}`, 'wabaNumber'],
    [`/customer/details?phoneNumber=${customer},${otherCustomer}`, 'phoneNumber'],
    [`/organization/channel/profile?wabaNumber=${waba},${otherWaba}`, 'wabaNumber'],
  ])('refuses the list of %s', (target, name) => {
    expect(() => readRequest('GET', target.replaceAll('"', '%22'))).toThrow(
      `${name} in the query is not a phone number`,
    );
  });

  it.each([
    [`/customer/details?wabaNumber=${waba}&wabaNumber=${otherWaba}`],
    [`/chats?wabaNumbers[]=${waba}`],
    [`/chats?wabaNumbers%5B%5D=${waba}`],
    [`/chats?WabaNumbers=${waba}`],
    [`/chats?wabaNumbers=${waba}&wabaNumbers=${otherWaba}`],
  ])('refuses %s instead of dropping its filter', (target) => {
    expect(() => readRequest('GET', target)).toThrow(refusal('invalid-query'));
  });

  it.each([
    ['/messages', {}],
    ['/messages', 'x'],
    ['/messages', { 0: { to: customer } }],
    ['/messages/0', [[{ to: customer }]]],
    ['/messages/0', [customer]],
    ['/messages/1', [{ to: customer }, null]],
    ['/messages/0', [7]],
  ])('refuses %s of the messages %j', (pointer, messages) => {
    expect(() => readBatch(messages)).toThrow(`The body's ${pointer} is not a `);
    expect(() => readBatch(messages)).toThrow(refusal('invalid-body'));
  });

  it.each([
    ['DELETE', '/customer', { phoneNumbers: customer }, '/phoneNumbers'],
    ['DELETE', '/customer', { phoneNumbers: { 0: customer } }, '/phoneNumbers'],
    ['DELETE', '/customer', { phoneNumbers: [[customer]] }, '/phoneNumbers/0'],
    ['DELETE', '/customer', { phoneNumbers: [null] }, '/phoneNumbers/0'],
    ['POST', '/groups', { members: [customer] }, '/members/0'],
    ['POST', '/groups', { members: { phone: customer } }, '/members'],
    ['POST', '/ccavenue/payment-link', { billing: customer }, '/billing'],
    ['POST', '/ccavenue/payment-link', { billing: [{ phone: customer }] }, '/billing'],
    ['POST', '/team/members', { members: [{ wabaAccess: { wabaNumber: waba } }] }, '/members/0/wabaAccess'],
    ['POST', '/team/members', { members: [{ wabaAccess: [{ wabaNumber: 1 }] }] }, '/members/0/wabaAccess/0/wabaNumber'],
  ])('refuses %s %s with %j', (method, path, body, pointer) => {
    expect(() => readRequest(method, path, body)).toThrow(`The body's ${pointer} is not a `);
  });

  it('takes 1,000 messages or phone numbers, and not one more', () => {
    const items = <Item>(count: number, item: Item) => Array.from({ length: count }, () => item);
    const tooMany = refusal('too-many-in-one-request');
    expect(readBatch(items(1_000, { from: waba, to: customer }))).toMatchObject({
      recipientCount: 1_000,
      recipients: [customer],
    });
    expect(() => readBatch(items(1_001, { groupId: 'group_1' }))).toThrow(tooMany);
    expect(() => readRequest('DELETE', '/customer', { phoneNumbers: items(1_001, customer) })).toThrow(tooMany);
    expect(() => readRequest('POST', '/template', { wabaNumbers: items(1_001, waba) })).toThrow(tooMany);
    expect(() => readRequest('GET', `/chats?wabaNumbers=${items(1_001, waba).join(',')}`)).toThrow(tooMany);
  });

  it('refuses an array of 65,000 numbers within milliseconds', () => {
    const numbers = Array.from({ length: 65_000 }, (_, index) => 910_000_000_000 + index);
    const body = Buffer.from(JSON.stringify({ phoneNumbers: numbers }));
    const started = performance.now();
    expect(() => readRequest('DELETE', '/customer', body)).toThrow(refusal('invalid-body'));
    expect(() =>
      readRequest('DELETE', '/customer', Buffer.from(JSON.stringify({ phoneNumbers: numbers.map(String) }))),
    ).toThrow(refusal('too-many-in-one-request'));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('look-alikes', () => {
  it.each([
    'CustomerPhoneNumber',
    'customerphonenumber',
    'CUSTOMERPHONENUMBER',
    'customer_phone_number',
    'customer-phone-number',
    'customerPhoneNumber ',
    ' customerPhoneNumber',
    '\tcustomerPhoneNumber',
    'customerPhoneNumber\u200b',
    '\ufeffcustomerPhoneNumber',
    'customerPhoneNumber[]',
    'ｃｕｓｔｏｍｅｒPhoneNumber',
    'cu\u0301stomerPhoneNumber',
    'WabaNumber',
    'GroupId',
  ])('refuses a field %j', (name) => {
    const read = () =>
      readRequest('POST', '/team-member/assign', { assignedUserPhoneNumber: '919999999911', [name]: customer });
    expect(read).toThrow(refusal('invalid-body'));
    expect(read).toThrow(/has a field that looks like \/(customerPhoneNumber|wabaNumber|groupId)\. Write/);
  });

  it.each([
    [{ Messages: [{ to: customer }] }, '/messages'],
    [{ messages: [{ TO: customer }] }, '/messages/*/to'],
    [{ messages: [{ to: customer }, { to: customer, From: otherWaba }] }, '/messages/*/from'],
    [{ messages: [{ to: customer, 'group-id': 'group_1' }] }, '/messages/*/groupId'],
  ])('refuses %j', (body, pointer) => {
    expect(() => readRequest('POST', '/whatsapp/message/template', body)).toThrow(`looks like ${pointer}. Write`);
  });

  it('refuses a name of more than 64 characters, whose forms would take long to compare', () => {
    expect(() => readText({ to: customer, [`to${' '.repeat(63)}`]: customer })).toThrow('longer than 64 characters');
    expect(() => readText({ to: customer, ['\uFDFA'.repeat(65)]: 1 })).toThrow('longer than 64 characters');
  });

  it('allows the same name elsewhere, and other names', () => {
    expect(readText({ to: customer, content: { text: 'x', To: customer }, toX: 1, recipient: customer })).toMatchObject(
      {
        unknownFields: ['/content/To', '/toX', '/recipient'],
      },
    );
  });
});

describe('ids', () => {
  it.each([
    ['POST', '/whatsapp/message/text', { groupId: 'group_1' }, ['groupId']],
    ['POST', '/whatsapp/message/text', { groupId: '' }, ['groupId']],
    ['POST', '/whatsapp/message/text', { groupId: ['group_1'] }, ['groupId']],
    ['POST', '/whatsapp/message/text', { groupId: false }, ['groupId']],
    ['POST', '/whatsapp/message/text', { groupId: null }, []],
    ['POST', '/whatsapp/message/text', { to: customer }, []],
    [
      'POST',
      '/whatsapp/message/template',
      { messages: [{ to: customer }, { groupId: 'group_1' }] },
      ['messages[].groupId'],
    ],
    ['PATCH', '/template/template_1', {}, ['templateId']],
    ['GET', '/customer/details?customerId=', undefined, ['customerId']],
    ['GET', '/v2/templates?allWabaPhoneNumbers=false', undefined, ['allWabaPhoneNumbers']],
  ])('%s %s with %j has the id fields %j', (method, target, body, names) => {
    expect(readRequest(method, target, body).idFields).toEqual(names);
  });
});
