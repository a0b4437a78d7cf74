import type { Rule } from '../rule.ts';

export const quickRepliesRules: readonly Rule[] = [
  {
    name: 'toWireQuickReply',
    operations: ['listQuickReplies', 'createQuickReply', 'getQuickReplyDetails', 'updateQuickReply'],
    sources: [],
    assumed: 'The properties of its request, and the date that `lastQuickReplyDate` goes on from.',
  },
  {
    name: 'listQuickReplies',
    operations: ['listQuickReplies'],
    sources: ['get-quick-replies-v2'],
    assumed:
      'The newest come first, 30 on a page, and a term is looked for in shortcut and message, in any case. The reference names the three parameters and says nothing more.',
  },
  {
    name: 'createQuickReply',
    operations: ['createQuickReply'],
    sources: ['create-quick-reply-v2'],
    assumed:
      'A shortcut is the same with and without its slash, `everyone` sees what names nobody, and a shortcut that is taken or empty is refused. No source tells.',
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
    assumed: 'The audience stays where none is sent.',
  },
  {
    name: 'deleteQuickReply',
    operations: ['deleteQuickReply'],
    sources: ['delete-quick-reply-v2'],
  },
];
