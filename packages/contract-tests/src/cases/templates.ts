import { demo } from '@doubletick-kit/mock-server';
import type { Case } from '../case.ts';

const { templates, wabaNumbers } = demo;
const success = { success: true };
const definition = {
  name: 'spring_news',
  language: 'en',
  category: 'MARKETING',
  allowCategoryUpdate: true,
  wabaNumbers: [`+${wabaNumbers.support}`],
  components: {
    header: { format: 'TEXT', text: 'Spring at {{shop}}', example: { shop: 'Acme' } },
    body: { text: 'Hi {{name}}, have a look at our news.', example: { name: 'Ravi' } },
    buttons: [{ type: 'QUICK_REPLY', text: 'Interested' }],
  },
};
const taken = { ...definition, name: templates.plain.name };
const nameIsTaken = { message: 'Template with given name and language already exists' };
const emptyBody = { ...definition, components: { body: { text: '' } } };

const createCases: readonly Case[] = [
  {
    operation: 'createTemplate',
    status: 201,
    because: 'no template of the number has the name',
    input: { body: definition },
    answer: success,
  },
  {
    operation: 'createTemplate',
    status: 400,
    because: 'the body has no text',
    input: { body: emptyBody },
    answer: { message: ['components.body.text should not be empty'] },
  },
  {
    operation: 'createTemplate',
    status: 422,
    because: 'the name is taken',
    input: { body: taken },
    answer: nameIsTaken,
  },
  {
    operation: 'createTemplate',
    status: 422,
    because: 'one of the numbers is not connected',
    input: { body: { ...definition, wabaNumbers: [wabaNumbers.sales, '919999999999'] } },
    answer: { message: 'WABA number not found' },
  },
];

const path = { templateId: templates.rejected.id };
const editCases: readonly Case[] = [
  {
    operation: 'editTemplate',
    status: 201,
    because: 'the template was rejected',
    input: { path, body: definition },
    answer: success,
  },
  {
    operation: 'editTemplate',
    status: 400,
    because: 'the body has no text',
    input: { path, body: emptyBody },
    answer: { message: ['components.body.text should not be empty'] },
  },
  {
    operation: 'editTemplate',
    status: 404,
    because: 'no template has the id',
    input: { path: { templateId: '4711' }, body: definition },
    answer: { message: 'Template not found' },
  },
  {
    operation: 'editTemplate',
    status: 422,
    because: 'another template has the name',
    input: { path, body: taken },
    answer: nameIsTaken,
  },
];

const deleteInput = { name: templates.paused.name, wabaPhoneNumber: wabaNumbers.support };
const deleteCases: readonly Case[] = [
  {
    operation: 'deleteTemplate',
    status: 201,
    because: 'the number has the template',
    input: { body: deleteInput },
    answer: success,
  },
  { operation: 'deleteTemplate', status: 400, because: 'no number is named', input: { body: { name: 'welcome' } } },
  {
    operation: 'deleteTemplate',
    status: 422,
    because: 'the template is deleted',
    before: [{ operation: 'deleteTemplate', input: { body: deleteInput } }],
    input: { body: deleteInput },
    answer: { message: 'Template with given name not found' },
  },
];

const listCases: readonly Case[] = [
  {
    operation: 'getTemplates',
    status: 201,
    because: 'two numbers have a template with the name',
    input: { query: { name: 'welc', allWabaPhoneNumbers: true } },
    answer: [{ wabaPhoneNumber: wabaNumbers.support }, { wabaPhoneNumber: wabaNumbers.sales }],
  },
  {
    operation: 'getTemplates',
    status: 201,
    because: 'a new template awaits its review',
    before: [{ operation: 'createTemplate', input: { body: definition } }],
    input: { query: { name: definition.name, wabaPhoneNumbers: wabaNumbers.support } },
    answer: [{ name: definition.name, status: 'PENDING' }],
  },
  {
    operation: 'getTemplates',
    status: 201,
    because: 'the world reviews immediately and rejects the template by its name',
    before: [{ operation: 'createTemplate', input: { body: { ...definition, name: 'reject_me_now' } } }],
    world: { progress: { templates: 'immediate' } },
    input: { query: { status: 'REJECTED', name: 'reject' } },
    answer: [{ name: 'reject_me_now' }],
  },
  {
    operation: 'getTemplates',
    status: 201,
    because: 'an edited template is reviewed again',
    before: [{ operation: 'editTemplate', input: { path, body: definition } }],
    input: { query: { status: 'PENDING', name: definition.name } },
    answer: [{ id: Number(path.templateId), rejectedReason: '' }],
  },
  {
    operation: 'getTemplates',
    status: 400,
    because: 'the status is unknown',
    input: { query: { status: 'DISABLED' } },
  },
];

export const templateCases: readonly Case[] = [...createCases, ...editCases, ...deleteCases, ...listCases];
