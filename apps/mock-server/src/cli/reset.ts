import { type ShellCommand, UsageError } from './shell-command.ts';

/** Starts a world over. */
export const reset: ShellCommand = {
  usage: `Usage: doubletick-mock reset [options]

Starts the world over from its seed.

  --keep webhooks  leave the registered webhooks as they are`,
  options: { keep: { type: 'string', multiple: true } },
  async run({ positionals, texts }, { control, print }) {
    if (positionals.length > 0) throw new UsageError('reset takes no arguments. Name a world with --world.');
    const keep = texts('keep').flatMap((list) => list.split(','));
    await control.post('reset', keep.length > 0 ? { keep } : {});
    print(`The world started over${keep.length > 0 ? `, with its ${keep.join(' and ')}` : ''}.`);
  },
};
