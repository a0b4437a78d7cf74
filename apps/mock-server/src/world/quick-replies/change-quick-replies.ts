import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { QuickReply } from '../tables/quick-replies.ts';
import type { World } from '../world.ts';

export interface QuickReplyDraft {
  readonly shortcut: string;
  readonly accessTo?: string | undefined;
  readonly rawMessage: Readonly<Record<string, unknown>>;
}

/**
 * Assumed: a shortcut is the same with and without its slash, a quick reply without an audience is for `everyone`, and
 * an empty shortcut or one that is in use is refused.
 *
 * @see create-quick-reply-v2 (reference)
 */
export function createQuickReply(world: World, draft: QuickReplyDraft): QuickReply | Refusal<400> {
  const shortcut = readShortcut(world, draft.shortcut);
  if (isRefusal(shortcut)) return shortcut;
  return world.quickReplies.put({
    ...shortcut,
    accessTo: draft.accessTo ?? 'everyone',
    rawMessage: structuredClone(draft.rawMessage),
    createdAt: nextMoment(world),
  });
}

/** @see get-quick-reply-details-v2 (reference) */
export function getQuickReply(world: World, shortcut: string): QuickReply | Refusal<400 | 404> {
  const name = withoutSlash(shortcut);
  if (name === '') return refuse(400, 'shortcut should not be empty');
  return world.quickReplies.get(name) ?? refuse(404, 'Quick reply not found');
}

/**
 * Replaces a quick reply. Its shortcut may change; its position in the list does not.
 *
 * Assumed: the audience stays the same when none is sent.
 *
 * @see update-quick-reply-v2 (reference)
 */
export function updateQuickReply(
  world: World,
  currentShortcut: string,
  draft: QuickReplyDraft,
): QuickReply | Refusal<400 | 404> {
  const known = getQuickReply(world, currentShortcut);
  if (isRefusal(known)) return known;
  const shortcut = readShortcut(world, draft.shortcut, known);
  if (isRefusal(shortcut)) return shortcut;
  if (shortcut.shortcut !== known.shortcut) world.quickReplies.delete(known.shortcut);
  const accessTo = draft.accessTo ?? known.accessTo;
  return world.quickReplies.put({ ...known, ...shortcut, accessTo, rawMessage: structuredClone(draft.rawMessage) });
}

/**
 * @returns the deleted quick reply
 * @see delete-quick-reply-v2 (reference)
 */
export function deleteQuickReply(world: World, shortcut: string): QuickReply | Refusal<400 | 404> {
  const known = getQuickReply(world, shortcut);
  if (!isRefusal(known)) world.quickReplies.delete(known.shortcut);
  return known;
}

/** Reads the shortcut of a draft, and refuses one that another quick reply has. */
function readShortcut(world: World, text: string, known?: QuickReply): Pick<QuickReply, 'shortcut'> | Refusal<400> {
  const shortcut = withoutSlash(text);
  if (shortcut === '') return refuse(400, 'shortcut should not be empty');
  const holder = world.quickReplies.get(shortcut);
  return holder === undefined || holder === known ? { shortcut } : refuse(400, 'shortcut already exists');
}

function withoutSlash(shortcut: string): string {
  return shortcut.trim().replace(/^\//, '');
}

/** Now, or a millisecond after the latest quick reply. */
function nextMoment(world: World): number {
  const latest = world.quickReplies.first('latest');
  return latest ? Math.max(world.now(), latest.createdAt + 1) : world.now();
}
