import type { BotStep } from './bots.ts';

/** The exits of a step, each of which can be connected to another step. A step without exits ends the run. */
export function exitsOf(step: BotStep): readonly string[] {
  switch (step.type) {
    case 'SEND_MESSAGE':
      if (step.message.kind === 'BUTTONS') return [...step.message.buttons.map(({ id }) => `button:${id}`), 'other'];
      if (step.message.kind === 'LIST') return [...step.message.items.map(({ id }) => `item:${id}`), 'other'];
      return ['next'];
    case 'ASK_QUESTION':
      return ['answered', 'unanswered'];
    case 'CONDITION':
      return [...step.branches.map(({ id }) => `branch:${id}`), 'else'];
    case 'CALL_API':
      return ['success', 'failure'];
    case 'START_BOT':
    case 'END':
      return [];
    default:
      return ['next'];
  }
}
