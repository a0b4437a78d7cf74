import { expectShape } from './expect-shape.ts';
import type { HostedWorld } from './hosted-world.ts';
import { type Progress, type Progressed, type ProgressFailure, progress } from './world/progress/progress.ts';
import type { Progressing } from './world/progress/release.ts';
import { isRefusal } from './world/refusal.ts';
import { oneOf, optional, record, text } from './world/tables/shape.ts';

/**
 * Lets something go on that takes time, whatever was planned for it: its next step or, with a status, every step up to
 * that. A status never goes back. Each method returns what went on, as the state shows it.
 *
 * All of them throw a RangeError for what cannot happen, and a TypeError for an argument of the wrong kind.
 */
export interface ProgressMethods {
  /** @example mock.world().progress.message(messageId, 'READ'); */
  message(messageId: string, to?: 'SENT' | 'DELIVERED' | 'READ' | 'FAILED'): object;
  /** @param failure by default the one that was planned for the message, or 131000 */
  fail(messageId: string, failure?: ProgressFailure): object;
  /** @param idOrName a name stands for the template in all its languages, on every WABA number */
  template(
    idOrName: string,
    to?: 'APPROVED' | 'REJECTED' | 'PAUSED' | 'PENDING',
    failure?: Pick<ProgressFailure, 'reason'>,
  ): readonly object[];
  call(callId: string, to?: 'IN_PROGRESS' | 'END' | 'REJECT' | 'MISSED' | 'FAILED'): object;
  /** The row names the file. */
  export(exportId: string): object;
  /** @param deletionId as in `state().deletions` */
  deletion(deletionId: string): void;
  /** Nothing is left of a WhatsApp group whose creation fails. */
  whatsappGroup(groupId: string, to?: 'CONFIRMED' | 'FAILED'): object | undefined;
  /**
   * Lets come what was due by now and waits, because progress is `held` or `manual`, in the order in which it was due.
   *
   * @returns how many steps came
   */
  release(what?: Progressing | 'all'): number;
}

const failureShape = record<ProgressFailure>({ code: optional(text), reason: optional(text) });

/** What can be released. */
export const releasable = ['all', 'messages', 'templates', 'exports', 'deletions', 'whatsappGroups', 'calls'] as const;

const commandShape = record<Progress>({
  messageId: optional(text),
  templateId: optional(text),
  templateName: optional(text),
  callId: optional(text),
  exportId: optional(text),
  deletionId: optional(text),
  groupId: optional(text),
  to: optional(text),
  failure: optional(failureShape),
  release: optional(oneOf(...releasable)),
});

/** @param open opens the world that something happens in, with what is due carried out */
export function progressMethods(open: () => HostedWorld): ProgressMethods {
  function run(name: string, command: Progress): Progressed {
    expectShape(`progress.${name}`, commandShape, command);
    const result = open().act((world) => progress(world, command));
    if (isRefusal(result)) throw new RangeError(`${result.message}.`);
    return result;
  }
  function row(name: string, command: Progress): object {
    return run(name, command).rows[0] ?? {};
  }
  return {
    message: (messageId, to) => row('message', { messageId, to }),
    fail: (messageId, failure) => row('fail', { messageId, to: 'FAILED', failure }),
    template(idOrName, to, failure) {
      const isId = open().world.templates.has(idOrName);
      return run('template', { ...(isId ? { templateId: idOrName } : { templateName: idOrName }), to, failure }).rows;
    },
    call: (callId, to) => row('call', { callId, to }),
    export: (exportId) => row('export', { exportId }),
    deletion: (deletionId) => void run('deletion', { deletionId }),
    whatsappGroup: (groupId, to) => run('whatsappGroup', { groupId, to }).rows[0],
    release: (what = 'all') => run('release', { release: what }).released,
  };
}
