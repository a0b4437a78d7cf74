import type { Mutant } from './mutant.fixture.ts';

const generated = 'packages/contract/src/generated';

/** Mutants that validly describe another API: only the committed generated files show that something changed. */
export const generatedFileMutants: Mutant[] = [
  {
    name: 'a required name dropped',
    file: 'schemas/notes.yaml',
    from: 'required: [note]',
    to: 'required: []',
    names: [`out of date: ${generated}/validators/createNote.js`],
  },
  {
    name: 'a type widened',
    file: 'schemas/team-member.yaml',
    from: '    reassign:\n      type: boolean',
    to: '    reassign:\n      type: [boolean, string]',
    names: [`out of date: ${generated}/validators/assignTeamMemberToChat.js`],
  },
  {
    name: 'an enum value added',
    file: 'schemas/agents.yaml',
    from: 'enum: [ONLINE, OFFLINE]',
    to: 'enum: [ONLINE, OFFLINE, AWAY]',
    names: [`out of date: ${generated}/validators/setAgentStatus.js`],
  },
  {
    name: 'a limit raised',
    file: 'schemas/customers.yaml',
    from: '      maxItems: 10\n',
    to: '      maxItems: 100\n',
    names: [`out of date: ${generated}/validators/deleteCustomers.js`],
  },
  {
    name: 'a default changed',
    file: 'paths/notes.yaml',
    from: 'default: 30',
    to: 'default: 50',
    names: [`out of date: ${generated}/validators/listNotes.js`],
  },
  {
    name: 'a parameter made required',
    file: 'paths/chats.yaml',
    from: '- name: limit\n        in: query\n',
    to: '- name: limit\n        in: query\n        required: true\n',
    names: [`out of date: ${generated}/operations.js`, `out of date: ${generated}/validators/getChatList.js`],
  },
  {
    name: 'a path changed',
    file: 'doubletick.yaml',
    from: '  /team-member/assign:',
    to: '  /team-member/assignee:',
    names: [`out of date: ${generated}/operations.js`],
  },
  {
    name: 'an event removed',
    file: 'doubletick.yaml',
    from: '  NEW_LEAD:\n    $ref: webhooks/customers.yaml#/NEW_LEAD\n',
    to: '',
    names: [`out of date: ${generated}/webhooks.js`, `no longer generated: ${generated}/validators/NEW_LEAD.js`],
  },
  {
    name: 'a discriminator removed',
    file: 'schemas/interactive-messages.yaml',
    after: 'InteractiveMediaCardAction:\n',
    from:
      '  discriminator:\n    propertyName: type\n    mapping:\n' +
      '      cta_url: "#/InteractiveMediaCardUrlAction"\n      quick_reply: "#/InteractiveMediaCardQuickReplyAction"\n',
    to: '',
    names: [`out of date: ${generated}/validators/sendWhatsappInteractiveMediaCarouselMessage.js`],
  },
  {
    name: 'a second header for the key forgotten',
    file: 'paths/whatsapp-calls.yaml',
    from: '      - publicApiKey: []\n',
    to: '',
    names: [`out of date: ${generated}/operations.js`],
  },
];
