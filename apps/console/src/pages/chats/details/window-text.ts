import { fill, texts } from '../../../texts.ts';
import type { ChatDetails } from '../use-chat-details.ts';

const { chats } = texts;
const minuteMs = 60_000;

export interface WindowState {
  readonly isOpen: boolean;
  readonly text: string;
}

/** The conversation window in words: `Open, 5 h 12 min left`. */
export function windowState(
  { isWindowOpen, windowEndsAt }: Pick<ChatDetails, 'isWindowOpen' | 'windowEndsAt'>,
  now: number,
): WindowState {
  const leftMs = (windowEndsAt ?? 0) - now;
  if (windowEndsAt === null || leftMs <= 0) {
    // Test phone numbers and WhatsApp groups have a window that never closes. What was read may be older than the time.
    const isOpen = isWindowOpen && (windowEndsAt === null || leftMs < -24 * 60 * minuteMs);
    if (isOpen) return { isOpen, text: chats.windowAlwaysOpen };
    return { isOpen: false, text: windowEndsAt === null ? chats.windowNeverOpen : chats.windowClosed };
  }
  // A page's time changes in whole minutes, so a message can be later than it.
  const minutes = Math.min(Math.ceil(leftMs / minuteMs), 24 * 60);
  const [h, min] = [Math.floor(minutes / 60), minutes % 60];
  const left = h === 0 ? fill(chats.minutes, { min }) : fill(chats.hoursAndMinutes, { h, min });
  return { isOpen: true, text: fill(chats.windowOpen, { left }) };
}
