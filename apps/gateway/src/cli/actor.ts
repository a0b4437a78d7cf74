import { userInfo } from 'node:os';
import type { Actor } from '../audit/admin-event.ts';
import type { Environment } from '../config/read-settings.ts';

/** What the operating system knows of the user that runs a command. */
export interface OsUser {
  /** @throws if the user has no name, as in a container that runs as any number */
  userInfo: () => { username: string };
  uid: number | undefined;
}

const thisUser: OsUser = { userInfo, uid: process.getuid?.() };

/**
 * The person who runs a command: the user of the operating system, and behind sudo also the one who called it. The name
 * after `sudo by` is what sudo or the caller says; the name before it cannot be chosen.
 */
export function commandActor(env: Environment, user: OsUser = thisUser): Actor {
  const caller = clean(env.SUDO_USER ?? '');
  const name = nameOf(user);
  return { name: caller === '' || caller === name ? name : `${name} (sudo by ${caller})`, via: 'command' };
}

function nameOf({ userInfo: read, uid }: OsUser): string {
  let name = '';
  try {
    name = clean(read().username);
  } catch {
    // It has only a number.
  }
  return name || `uid ${uid ?? 'unknown'}`;
}

/** Without control characters, and not endless. */
function clean(name: string): string {
  return name.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '').slice(0, 64);
}
