import { demo } from '@doubletick-kit/mock-server';
import type { Case } from '../case.ts';

const { customFields, whatsappGroup: group, tags } = demo;
const errored = {
  tags: [{ tag: 'old', error: 'Tag not found' }],
  customFields: [{ customField: 'Colour', error: 'Field not found' }],
};

const refusedCases = (['assignWaGroupTagsAndCustomFields', 'removeWaGroupTagsAndCustomFields'] as const).flatMap(
  (operation): Case[] => [
    { operation, status: 400, because: 'no group is named', input: { body: { tags: [tags.vip] } } },
    {
      operation,
      status: 404,
      because: 'the group does not exist',
      input: { body: { groupId: 'grp_9', tags: [tags.vip] } },
      answer: { message: "Group 'grp_9' not found" },
    },
  ],
);

export const waGroupCases: readonly Case[] = [
  {
    operation: 'assignWaGroupTagsAndCustomFields',
    status: 201,
    because: 'some tags and fields are defined and some are not',
    input: {
      body: {
        groupId: group.id,
        tags: [tags.vip, 'old'],
        customFields: [
          { name: customFields.segments, values: ['Retail'] },
          { name: 'Colour', value: 'red' },
        ],
      },
    },
    answer: {
      tags: { added: [tags.vip], errored: errored.tags },
      customFields: { added: [customFields.segments], errored: errored.customFields },
    },
  },
  {
    operation: 'removeWaGroupTagsAndCustomFields',
    status: 201,
    because: 'some tags and fields exist and some do not',
    input: {
      body: { groupId: group.id, tags: [tags.dealers, 'old'], customFields: [customFields.segments, 'Colour'] },
    },
    answer: {
      tags: { removed: [tags.dealers], errored: errored.tags },
      customFields: { removed: [customFields.segments], errored: errored.customFields },
    },
  },
  ...refusedCases,
];
