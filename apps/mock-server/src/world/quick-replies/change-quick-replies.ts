import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { QuickReply } from '../tables/quick-replies.ts';
import type { World } from '../world.ts';

/** A quick reply as it is sent. */
export interface QuickReplyDraft {
  readonly shortcut: string;
  readonly accessTo?: string | undefined;
  readonly rawMessage: Readonly<Record<string, unknown>>;
}

/**
 * Stores a quick reply.
 *
 * Assumed: a shortcut is the same with and without its slash, `everyone` sees what names nobody, and a shortcut that is
 * taken or empty is refused. No source tells.
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

/**
 * Finds a quick reply by its shortcut.
 *
 * @see get-quick-reply-details-v2 (reference)
 */
export function getQuickReply(world: World, shortcut: string): QuickReply | Refusal<400 | 404> {
  const name = withoutSlash(shortcut);
  if (name === '') return refuse(400, 'shortcut should not be empty');
  return world.quickReplies.get(name) ?? refuse(404, 'Quick reply not found');
}

/**
 * Replaces a quick reply, whose shortcut may change; its place in the list stays.
 *
 * Assumed: the audience stays where none is sent.
 *
 * @see update-quick-reply-v2 (reference)
 */
export function updateQuickReply(
  world: World,
  present: string,
  draft: QuickReplyDraft,
): QuickReply | Refusal<400 | 404> {
  const known = getQuickReply(world, present);
  if (isRefusal(known)) return known;
  const shortcut = readShortcut(world, draft.shortcut, known);
  if (isRefusal(shortcut)) return shortcut;
  if (shortcut.shortcut !== known.shortcut) world.quickReplies.delete(known.shortcut);
  const accessTo = draft.accessTo ?? known.accessTo;
  return world.quickReplies.put({ ...known, ...shortcut, accessTo, rawMessage: structuredClone(draft.rawMessage) });
}

/**
 * Removes a quick reply.
 *
 * @returns the quick reply that is gone
 * @see delete-quick-reply-v2 (reference)
 */
export function deleteQuickReply(world: World, shortcut: string): QuickReply | Refusal<400 | 404> {
  const known = getQuickReply(world, shortcut);
  if (!isRefusal(known)) world.quickReplies.delete(known.shortcut);
  return known;
}

/** The shortcut of a draft, unless another quick reply than the known one has it. */
function readShortcut(world: World, text: string, known?: QuickReply): Pick<QuickReply, 'shortcut'> | Refusal<400> {
  const shortcut = withoutSlash(text);
  if (shortcut === '') return refuse(400, 'shortcut should not be empty');
  const holder = world.quickReplies.get(shortcut);
  return holder === undefined || holder === known ? { shortcut } : refuse(400, 'shortcut already exists');
}

function withoutSlash(shortcut: string): string {
  return shortcut.trim().replace(/^\//, '');
}

/** Now, or right after the latest quick reply. */
function nextMoment(world: World): number {
  const latest = world.quickReplies.first('latest');
  return latest ? Math.max(world.now(), latest.createdAt + 1) : world.now();
}
