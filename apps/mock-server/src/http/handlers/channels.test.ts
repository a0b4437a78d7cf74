import { expect, it } from 'vitest';
import { createMock } from '../../mock.ts';
import { demo } from '../../world/seed/demo.ts';
import { setupCheckedMock } from '../checked-mock.fixture.ts';

const { channels, organization } = demo;

/** Sends a form; a property with several values has one part for each. */
async function update(fields: Record<string, string[] | File>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const part of [value].flat()) form.append(name, part);
  const init = { method: 'PATCH', body: form, headers: { authorization: demo.keys.full } };
  const response = await createMock().fetch(new Request('http://mock/organization/channel/profile', init));
  return { status: response.status, body: await response.json() };
}

it('answers an update with a fuller profile than the list has', async () => {
  const { send } = setupCheckedMock();
  const body = { integrationId: channels.sales, vertical: 'Other', displayName: 'Acme Shop' };
  const profile = {
    websites: [],
    email: null,
    vertical: 'Other',
    address: null,
    description: null,
    about: null,
    logo: null,
  };
  expect(await send('updateChannelDetails', { body })).toMatchObject({
    status: 200,
    body: {
      status: 'SUCCESS',
      integrationId: channels.sales,
      profile: { ...profile, orgName: organization.name, displayName: 'Acme Shop', useMetaName: false },
    },
  });
  const list = await send('listChannelDetails', { search: `?wabaNumber=${demo.wabaNumbers.sales}` });
  expect(list.body.channels).toMatchObject([{ displayName: 'Acme Shop', profile }]);
});

it.each([
  [['https://acme.example'], 200],
  [['https://acme.example', 'https://shop.example'], 200],
  [['https://a.example', 'https://b.example', 'https://c.example'], 400],
  [['no address'], 400],
])('reads the websites of a form as one part each: %j, %i', async (websites, status) => {
  const answer = await update({ integrationId: [channels.support], websites });
  expect(answer).toMatchObject(status === 200 ? { status, body: { profile: { websites } } } : { status });
});

it('keeps a logo as a file', async () => {
  const header = new DataView(new ArrayBuffer(24));
  for (const [index, word] of [0x89504e47, 0x0d0a1a0a, 13, 0x49484452, 64, 64].entries()) {
    header.setUint32(index * 4, word);
  }
  const logo = new File([header], 'logo.png', { type: 'image/png' });
  expect(await update({ integrationId: [channels.support], logo })).toMatchObject({
    status: 200,
    body: { profile: { logo: expect.stringMatching(/^http:\/\/mock\/cdn\/media_\w{10}\/logo\.png$/) } },
  });
});

it.each<[string, Record<string, string[] | File>, number]>([
  ['a logo that is a text', { logo: ['logo.png'] }, 400],
  ['a logo that is no picture', { logo: new File(['text'], 'logo.png', { type: 'image/png' }) }, 422],
  ['more than a mebibyte', { logo: new File([new Uint8Array(1_048_577)], 'logo.png') }, 413],
])('refuses a form with %s', async (_, fields, status) => {
  expect(await update({ integrationId: [channels.support], ...fields })).toMatchObject({ status });
});
