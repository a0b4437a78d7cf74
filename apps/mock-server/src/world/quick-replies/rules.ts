import type { Rule } from '../rule.ts';

export const quickRepliesRules: readonly Rule[] = [
  {
    name: 'toWireQuickReply',
    operations: ['listQuickReplies', 'createQuickReply', 'getQuickReplyDetails', 'updateQuickReply'],
    sources: [],
    assumed: 'An answer has the properties of the request, and the date that `lastQuickReplyDate` continues from.',
  },
  {
    name: 'listQuickReplies',
    operations: ['listQuickReplies'],
    sources: ['get-quick-replies-v2'],
    assumed:
      'The newest come first, a page has 30, and a term is searched for in shortcut and message, ignoring case. The reference only names the three parameters.',
  },
  {
    name: 'createQuickReply',
    operations: ['createQuickReply'],
    sources: ['create-quick-reply-v2'],
    assumed:
      'A shortcut is the same with and without its slash, a quick reply without an audience is for `everyone`, and an empty shortcut or one that is in use is refused.',
  },
  {
    name: 'getQuickReply',
    operations: ['getQuickReplyDetails', 'updateQuickReply', 'deleteQuickReply'],
    sources: ['get-quick-reply-details-v2'],
  },
  {
    name: 'updateQuickReply',
    operations: ['updateQuickReply'],
    sources: ['update-quick-reply-v2'],
    assumed: 'The audience stays the same when none is sent.',
  },
  {
    name: 'deleteQuickReply',
    operations: ['deleteQuickReply'],
    sources: ['delete-quick-reply-v2'],
  },
];
