import { type OperationId, operations } from '@doubletick-kit/contract';
import { type IdField, idFields } from './id-fields.ts';
import type { GatewayOperationId, OperationClass } from './policy.ts';

/**
 * Whose rows an operation reaches. `senders`: those of the account's phone numbers that it names at its sender places.
 * `account`: no phone number is involved. `all-numbers`: those of any phone number, or nobody can tell.
 */
export type Span = 'senders' | 'account' | 'all-numbers';

/** What policies need to know of an operation. */
export interface OperationFacts {
  id: GatewayOperationId;
  class: OperationClass;
  /** Whether no class covers it: a policy has to name it. */
  isNamedOnly: boolean;
  span: Span;
  /** Where a request names the account's phone numbers, as run-time expressions. */
  senderPlaces: readonly string[];
  /**
   * How a sender that was left out can be filled in at the only sender place: as its `value`, as a `list` of one, or
   * in each of the `items` of an array that lacks it. Null: it cannot.
   */
  fillable: 'value' | 'list' | 'items' | null;
  /** Fields with which a request reaches rows that may belong to a phone number it does not name. */
  idFields: readonly IdField[];
  /** Whether the number of people that a request reaches can be counted. A broadcast does not name its recipients. */
  isCountable: boolean;
}

/**
 * They divert, export or delete what other teams depend on, or change who may do what, so a class is too wide a
 * permission for them.
 */
const namedOnly: ReadonlySet<string> = new Set([
  'registerWebhook',
  'editWebhook',
  'deleteWebhook',
  'exportChats',
  'getEmbedUrl',
  'deleteCustomers',
  'clearChatMessages',
  'removeTeamMember',
  'changeReportingManager',
  'changeTeamMemberRole',
  'makeTeamMemberReportingManager',
  'addMembersUnderReportingManager',
  'logoutTeamMember',
  'assignCallingLicense',
  'revokeCallingLicense',
] satisfies OperationId[]);

/**
 * Operations that name no phone number of the account and do not need one. Anything else without a sender place spans
 * all phone numbers, so a new operation is refused to limited keys until someone adds it here.
 */
const accountOperations: ReadonlySet<string> = new Set([
  // The account's people and roles, which every team sees in the inbox.
  'getTeam',
  'getTeamMemberDetails',
  'getAllRoles',
  // One balance for the account; no phone number has its own.
  'getWalletBalance',
  // Whether one agent is available. The agent is a person, not a phone number of the account.
  'setAgentStatus',
  // Snippets of text that agents insert; the account has one list for all its phone numbers.
  'listQuickReplies',
  'getQuickReplyDetails',
  'createQuickReply',
  'updateQuickReply',
  'deleteQuickReply',
  // Adds a file that nothing refers to yet.
  'uploadMedia',
] satisfies OperationId[]);

/** A grant of rights is never filled in: whoever gives access to a phone number has to name it. */
const grants: ReadonlySet<string> = new Set([
  'changeTeamMemberRole',
  'addMembersUnderReportingManager',
] satisfies OperationId[]);

/** The gateway's own operation. The URL of a file cannot be guessed, but does not say which phone number it is from. */
const fetchFile: OperationFacts = {
  id: 'fetchFile',
  class: 'read',
  isNamedOnly: false,
  span: 'all-numbers',
  senderPlaces: [],
  fillable: null,
  idFields: [],
  isCountable: true,
};

/** The facts of every operation by its id. */
export const operationFacts: ReadonlyMap<string, OperationFacts> = new Map<string, OperationFacts>([
  ...Object.values(operations).map(({ id }) => [id, readFacts(id)] as const),
  [fetchFile.id, fetchFile],
]);

function readFacts(id: OperationId): OperationFacts {
  const { audit } = operations[id];
  const senderPlaces: readonly string[] = audit.senders;
  return {
    id,
    class: audit.class,
    isNamedOnly: namedOnly.has(id),
    span: spanOf(id, senderPlaces),
    senderPlaces,
    fillable: grants.has(id) ? null : fillableOf(senderPlaces),
    idFields: idFields[id] ?? [],
    isCountable: audit.class !== 'send' || audit.recipients.length > 0,
  };
}

function spanOf(id: OperationId, senderPlaces: readonly string[]): Span {
  if (senderPlaces.length > 0) return 'senders';
  return accountOperations.has(id) ? 'account' : 'all-numbers';
}

function fillableOf([place, ...others]: readonly string[]): OperationFacts['fillable'] {
  if (place === undefined || others.length > 0) return null;
  // A list in the query is one parameter per value or joined by commas, and either form of a list of one is its value.
  if (/^\$request\.query\.[^.]+$/.test(place) || /^\$request\.body#\/[^/*]+$/.test(place)) return 'value';
  if (/^\$request\.body#\/[^/*]+\/\*$/.test(place)) return 'list';
  return /^\$request\.body#\/[^/*]+\/\*\/[^/*]+$/.test(place) ? 'items' : null;
}
