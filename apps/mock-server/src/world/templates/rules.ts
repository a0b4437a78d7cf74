import type { Rule } from '../rule.ts';

export const templatesRules: readonly Rule[] = [
  {
    name: 'fillTemplate',
    operations: ['sendWhatsappTemplateMessages', 'sendWhatsappTemplateMessagesV2', 'sendBroadcastMessage'],
    sources: ['outgoing-messages-whatsapp-template'],
    assumed: 'What is wrong with them is refused, and in which words.',
  },
  {
    name: 'sendTemplate',
    operations: ['sendWhatsappTemplateMessages', 'sendWhatsappTemplateMessagesV2'],
    sources: ['outgoing-messages-whatsapp-template', 'observed 6'],
  },
  {
    name: 'sendTemplates',
    operations: ['sendWhatsappTemplateMessages'],
    sources: ['outgoing-messages-whatsapp-template', 'observed 6'],
  },
  {
    name: 'variablesOf',
    operations: [
      'sendWhatsappTemplateMessages',
      'sendWhatsappTemplateMessagesV2',
      'sendBroadcastMessage',
      'createTemplate',
      'editTemplate',
      'getTemplates',
    ],
    sources: [],
    assumed:
      'The variables of a text, each once: `{{name}}` in the order in which they stand in it, but numbered ones, such as `{{1}}`, by number. Assumed; no source says in which order values are sent.',
  },
  {
    name: 'sendTemplatesV2',
    operations: ['sendWhatsappTemplateMessagesV2'],
    sources: ['outgoing-messages-whatsapp-template-v2'],
    assumed: 'It documents no 422, so a wrong file fails its own message alone.',
  },
  {
    name: 'createTemplates',
    operations: ['createTemplate'],
    sources: ['create-template'],
    assumed:
      'All numbers by default, the scope of a name, and that all of the request is refused when one number has the name already.',
  },
  {
    name: 'readDefinition',
    operations: ['createTemplate', 'editTemplate'],
    sources: ['outgoing-messages-whatsapp-template'],
    assumed:
      'Reads what the document leaves to the rules: a part has something in it, and a header or a link has no more variables than a message can give values for, which is one.',
  },
  {
    name: 'reviewMs',
    operations: ['createTemplate', 'editTemplate'],
    sources: [],
    assumed:
      "How long the reviewer takes, in milliseconds. Assumed; upstream's reviewer is Meta and takes minutes to days.",
  },
  {
    name: 'submitForReview',
    operations: ['createTemplate', 'editTemplate'],
    sources: ['create-template'],
    assumed:
      'Decides what becomes of a template from its name, at a time that lies ahead unless the world reviews at once.',
  },
  {
    name: 'deleteTemplates',
    operations: ['deleteTemplate'],
    sources: ['delete-template'],
    assumed: 'That all languages go, and the answer to an unknown name.',
  },
  {
    name: 'editTemplate',
    operations: ['editTemplate'],
    sources: ['edit-template'],
    assumed:
      'All of it may change in every state of review, the number may not, and the cards of a carousel, which a definition cannot have, stay.',
  },
  {
    name: 'listTemplates',
    operations: ['getTemplates'],
    sources: ['get-templates'],
    assumed:
      'Without numbers those of all numbers are listed, `allWabaPhoneNumbers` counts more than a list of numbers, and without a status all states are.',
  },
];
