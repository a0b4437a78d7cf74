import { demo } from '@doubletick-kit/mock-server';
import type { Case } from '../case.ts';

const { customers, templates, wabaNumbers } = demo;
const [nisha] = customers.others;
const ends = { from: wabaNumbers.support, to: nisha.phone };
const image = { type: 'IMAGE', mediaUrl: 'https://acme.example/order.png' };
const page = { type: 'IMAGE', mediaUrl: 'https://acme.example/order.html' };
const buttons = [{ type: 'URL', parameter: '42' }];

function order(header: object, placeholders: readonly unknown[]) {
  const { name: templateName } = templates.orderConfirmation;
  return {
    ...ends,
    content: { templateName, language: 'en', templateData: { header, body: { placeholders }, buttons } },
  };
}

const pending = { ...ends, content: { templateName: templates.pending.name, language: 'en' } };
const notFound = { status: 'FAILED', errorMessage: 'Template with given name and language not found' };
const sent = { status: 'SENT', recipient: ends.to };
const messageId = '00000000-0000-4000-8000-0000000000aa';
const unfit = 'Param text cannot have new-line/tab characters or more than 4 consecutive spaces';
const wrongFile = 'invalid file type for image: text/html; charset=utf-8';

const byPosition: readonly Case[] = [
  {
    operation: 'sendWhatsappTemplateMessages',
    status: 201,
    because: 'one template of the batch is in review',
    input: { body: { messages: [pending, { ...order(image, ['Nisha', '42']), messageId }] } },
    answer: { messages: [notFound, { ...sent, messageId }] },
  },
  {
    operation: 'sendWhatsappTemplateMessages',
    status: 201,
    because: 'a variable has no value',
    input: { body: { messages: [order(image, ['Nisha'])] } },
    answer: { messages: [{ status: 'FAILED', errorMessage: 'The body needs values for {{name}}, {{order}}' }] },
  },
  {
    operation: 'sendWhatsappTemplateMessages',
    status: 201,
    because: 'a value has a line break',
    input: { body: { messages: [order(image, ['Nisha\nKulkarni', '42'])] } },
    answer: { messages: [{ status: 'FAILED', errorMessage: unfit }] },
  },
  {
    operation: 'sendWhatsappTemplateMessages',
    status: 201,
    because: 'the number sends to itself',
    input: { body: { messages: [{ ...order(image, ['Nisha', '42']), to: ends.from }] } },
    answer: { messages: [{ status: 'FAILED', errorMessage: 'A WABA number cannot send to itself' }] },
  },
  {
    operation: 'sendWhatsappTemplateMessages',
    status: 400,
    because: 'the fields of the template are outside content',
    input: { body: { messages: [{ ...ends, ...pending.content }] } },
  },
  {
    operation: 'sendWhatsappTemplateMessages',
    status: 422,
    because: 'a URL leads to a web page instead of an image',
    input: { body: { messages: [order(image, ['Nisha', '42']), order(page, ['Nisha', '42'])] } },
    answer: { message: wrongFile },
  },
];

const named = [{ name: 'Nisha' }, { order: '42' }];
const byName: readonly Case[] = [
  {
    operation: 'sendWhatsappTemplateMessagesV2',
    status: 201,
    because: 'one template of the batch is in review',
    input: { body: { messages: [pending, order(image, named)] } },
    answer: { messages: [notFound, sent] },
  },
  {
    operation: 'sendWhatsappTemplateMessagesV2',
    status: 201,
    because: 'one URL of the batch leads to a web page instead of an image',
    input: { body: { messages: [order(page, named), order(image, named)] } },
    answer: { messages: [{ status: 'FAILED', errorMessage: wrongFile }, sent] },
  },
  {
    operation: 'sendWhatsappTemplateMessagesV2',
    status: 201,
    because: 'URLs are not to be checked',
    input: { body: { messages: [order(page, named)], byPassMediaUrlValidation: true } },
    answer: { messages: [sent] },
  },
  {
    operation: 'sendWhatsappTemplateMessagesV2',
    status: 422,
    because: 'one recipient cannot be a phone number',
    input: { body: { messages: [order(image, named), { ...order(image, named), to: 'not a number' }] } },
    answer: { message: 'messages.1.to must be a valid phone number' },
    gatewayProblem: 'invalid-body',
    gatewayStatus: 400,
  },
  {
    operation: 'sendWhatsappTemplateMessagesV2',
    status: 400,
    because: 'the values have no names',
    input: { body: { messages: [order(image, ['Nisha', '42'])] } },
  },
];

export const templateMessageCases: readonly Case[] = [...byPosition, ...byName];
