import type { OperationId } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { demo } from '../world/seed/demo.ts';
import { setupCheckedMock } from './checked-mock.fixture.ts';

const { customers, templates, wabaNumbers } = demo;
const ends = { from: wabaNumbers.support, to: customers.unassigned.phone };
const office = 'application/vnd.openxmlformats-officedocument';

/** Every type that can be uploaded, with names whose extensions say nothing, or something else. */
const uploads = [
  ['image', 'image/jpeg', ['a.jpg', 'a.png', 'a']],
  ['image', 'image/png', ['a.png', 'a.gif']],
  ['image', 'image/webp', ['a.webp']],
  ['video', 'video/mp4', ['a.mp4', 'a.mov']],
  ['video', 'video/3gpp', ['a.3gp', 'a.mp3']],
  ['audio', 'audio/aac', ['a.aac']],
  ['audio', 'audio/amr', ['a.amr']],
  ['audio', 'audio/mpeg', ['a.mp3']],
  ['audio', 'audio/mp4', ['memo.mp4', 'memo.m4a']],
  ['audio', 'audio/ogg', ['a.ogg']],
  ['document', 'text/plain', ['a.txt', 'a.csv', 'a.html']],
  ['document', 'application/pdf', ['a.pdf', 'Rechnung März (1)?.pdf']],
  ['document', 'application/msword', ['a.doc']],
  ['document', 'application/vnd.ms-excel', ['a.xls']],
  ['document', 'application/vnd.ms-powerpoint', ['a.ppt']],
  ['document', `${office}.wordprocessingml.document`, ['a.docx']],
  ['document', `${office}.spreadsheetml.sheet`, ['a.xlsx', 'a.zip']],
  ['document', `${office}.presentationml.presentation`, ['a.pptx']],
] as const;
type Kind = (typeof uploads)[number][0];
const kinds: readonly Kind[] = ['image', 'video', 'audio', 'document'];

interface Send {
  readonly id: OperationId;
  readonly body: object;
  /** The only type that the request accepts. */
  readonly type?: string;
}

const ctaButton = { display_text: 'See it', url: 'https://acme.example/shop' };
const action = { type: 'cta_url', name: 'cta_url', parameters: ctaButton };

/** Every way to send a file of a kind by its URL. */
function sendsOf(kind: Kind, mediaUrl: string): Send[] {
  const single: Readonly<Record<Kind, OperationId>> = {
    image: 'sendWhatsappImageMessage',
    video: 'sendWhatsappVideoMessage',
    audio: 'sendWhatsappAudioMessage',
    document: 'sendWhatsappDocumentMessage',
  };
  const sends: Send[] = [{ id: single[kind], body: { ...ends, content: { mediaUrl } } }];
  if (kind === 'audio') return sends;
  const header = { type: kind.toUpperCase(), mediaUrl };
  const template = { templateName: templates.plain.name, language: 'en', templateData: { header } };
  sends.push({ id: 'sendWhatsappTemplateMessages', body: { messages: [{ ...ends, content: template }] } });
  for (const type of { image: ['image/jpeg', 'image/png'], video: ['video/mp4'], document: ['application/pdf'] }[
    kind
  ]) {
    const media = { body: 'Look', mediaUrl, mediaType: type, ctaButton };
    sends.push({ id: 'sendWhatsappInteractiveMediaMessage', body: { ...ends, content: media }, type });
  }
  if (kind === 'document') return sends;
  const cards = [1, 2].map(() => ({ header: { type: kind, [kind]: { link: mediaUrl } }, action }));
  const carousel = { body: { text: 'Look' }, cards };
  return [...sends, { id: 'sendWhatsappInteractiveMediaCarouselMessage', body: { ...ends, content: carousel } }];
}

function setup() {
  const { mock, send } = setupCheckedMock();
  const upload = async (name: string, type: string) => {
    const form = new FormData();
    form.append('file', new File(['some bytes'], name, { type }));
    const init = { method: 'POST', headers: { authorization: demo.keys.full }, body: form };
    const response = await mock.fetch(new Request('http://mock/media/upload', init));
    const { mediaUrl } = (await response.json()) as { mediaUrl: string }; // the document has it
    return mediaUrl;
  };
  return { mock, send, upload };
}

it.each(uploads)('sends an upload as %s if it was uploaded as %s, whatever its name', async (kind, type, names) => {
  const { send, upload } = setup();
  for (const name of names) {
    const mediaUrl = await upload(name, type);
    for (const target of kinds) {
      for (const { id, body, type: only = type } of sendsOf(target, mediaUrl)) {
        const answer = await send(id, { body });
        const isSent = target === kind && only === type;
        expect({ id, name, only, status: answer.status }).toEqual({ id, name, only, status: isSent ? 201 : 422 });
        if (!isSent) expect(answer.body.message).toBe(`invalid file type for ${target}: ${type}`);
      }
    }
  }
});

it('checks the image of an order and the header of a broadcast in the same way', async () => {
  const { send, upload } = setup();
  const order = (link: string) => ({
    ...ends,
    content: {
      header: { type: 'image', link },
      body: 'Your order',
      orderDetails: { paymentLink: 'https://acme.example/pay', items: [{ name: 'Tea', amount: 5, quantity: 1 }] },
    },
  });
  const broadcast = (mediaUrl: string) => ({
    groupName: demo.broadcastGroups.offers.name,
    from: ends.from,
    content: {
      templateName: templates.orderConfirmation.name,
      language: 'en',
      templateData: {
        header: { type: 'IMAGE', mediaUrl },
        body: { placeholders: ['Ravi', '42'] },
        buttons: [{ type: 'URL', parameter: '42' }],
      },
    },
  });
  const [image, sound] = [await upload('a.mp3', 'image/png'), await upload('a.png', 'audio/mpeg')];
  const statuses = [];
  for (const link of [image, sound]) {
    const ordered = await send('sendWhatsappOrderMessage', { body: order(link) });
    const sent = await send('sendBroadcastMessage', { body: broadcast(link) });
    statuses.push([ordered.status, sent.body.status]);
  }
  expect(statuses).toEqual([
    [201, 'SENT'],
    [422, 'FAILED'],
  ]);
});

it('knows an upload by its path, wherever the mock is reached', async () => {
  const { send, upload } = setup();
  const { pathname } = new URL(await upload('memo.mp4', 'audio/mp4'));
  for (const origin of ['https://mock.acme.example', 'http://127.0.0.1:4010/doubletick']) {
    const body = { ...ends, content: { mediaUrl: `${origin}${pathname}?download=1` } };
    expect((await send('sendWhatsappAudioMessage', { body })).status).toBe(201);
  }
});

it('goes by the extension of any other address', async () => {
  const { send, upload } = setup();
  const { pathname } = new URL(await upload('memo.mp4', 'audio/mp4'));
  const others = ['/memo.mp4', pathname.replace('memo', 'other'), pathname.replace('cdn', 'recordings')];
  for (const path of others) {
    const body = { ...ends, content: { mediaUrl: `http://mock${path}` } };
    expect((await send('sendWhatsappAudioMessage', { body })).status).toBe(422);
  }
});
