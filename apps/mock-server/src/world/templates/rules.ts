import type { Rule } from '../rule.ts';

export const templatesRules: readonly Rule[] = [
  {
    name: 'fillTemplate',
    operations: ['sendWhatsappTemplateMessages', 'sendWhatsappTemplateMessagesV2', 'sendBroadcastMessage'],
    sources: ['outgoing-messages-whatsapp-template'],
    assumed:
      "Wrong values are refused. Values that are empty, span lines, or have tabs or more than four blanks in a row are refused in WhatsApp's words; the other messages are invented.",
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
      'Values are expected in the order in which their variables appear, or by number for variables such as `{{1}}`. No source says in which order values are sent.',
  },
  {
    name: 'sendTemplatesV2',
    operations: ['sendWhatsappTemplateMessagesV2'],
    sources: ['outgoing-messages-whatsapp-template-v2', 'outgoing-messages-whatsapp-template', 'observed 6'],
    assumed: 'A wrong file fails only its own message, since no 422 is documented.',
  },
  {
    name: 'createTemplates',
    operations: ['createTemplate'],
    sources: ['create-template'],
    assumed:
      'Without WABA numbers all are used, a name is unique per WABA number and language, and the whole request is refused when one WABA number already has the name.',
  },
  {
    name: 'readDefinition',
    operations: ['createTemplate', 'editTemplate'],
    sources: ['outgoing-messages-whatsapp-template'],
    assumed:
      'A blank part is refused, and so is a header or a link with more than one variable, since a message can give only one value for it.',
  },
  {
    name: 'reviewMs',
    operations: ['createTemplate', 'editTemplate'],
    sources: [],
    assumed: "A review takes 30 seconds. Upstream's reviewer is Meta, which takes minutes to days.",
  },
  {
    name: 'submitForReview',
    operations: ['createTemplate', 'editTemplate'],
    sources: ['create-template'],
    assumed: 'Words in the name of a template decide its review; without any of them it is approved.',
  },
  {
    name: 'deleteTemplates',
    operations: ['deleteTemplate'],
    sources: ['delete-template'],
    assumed: 'All languages are deleted, and an unknown name is a 422.',
  },
  {
    name: 'editTemplate',
    operations: ['editTemplate'],
    sources: ['edit-template'],
    assumed:
      'Everything except the WABA number may change, whatever the status, and the cards of a carousel stay, since a definition cannot have any.',
  },
  {
    name: 'listTemplates',
    operations: ['getTemplates'],
    sources: ['get-templates'],
    assumed: 'Without WABA numbers or a status all are listed, and `allWabaPhoneNumbers` wins over a list.',
  },
];
