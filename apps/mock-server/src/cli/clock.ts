import { type ShellCommand, UsageError } from './shell-command.ts';

/** Shows and moves the clock of a world. */
export const clock: ShellCommand = {
  usage: `Usage: doubletick-mock clock [options]                     print the clock of the world
       doubletick-mock clock advance 25h [options]         go on by a duration: 90s, 5m, 25h, 2d
       doubletick-mock clock to 2026-01-31T09:00Z [options]  go on to a time
       doubletick-mock clock freeze [options]              stop it
       doubletick-mock clock scale 60 [options]            a minute lasts a second
       doubletick-mock clock real [options]                go on with the time of the system

What is due until then happens, with its webhooks, before the command ends.
`,
  options: {},
  async run({ positionals: [verb, ...values] }, { control, print }) {
    const answer =
      verb === undefined ? await control.get('clock') : await control.post('clock', readMove(verb, values));
    print(describe(answer));
  },
};

/** The time in the world, and how it passes. */
function describe(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null || !('time' in answer) || !('mode' in answer)) return '';
  const { time, mode } = answer;
  return mode === 'scaled' && 'scale' in answer ? `${time} ${mode} ${answer.scale}` : `${time} ${mode}`;
}

function readMove(verb: string, values: readonly string[]): object {
  const [value = '', ...others] = values;
  const takesValue = ['advance', 'to', 'scale'].includes(verb);
  const isComplete = takesValue ? value !== '' && others.length === 0 : values.length === 0;
  if (!isComplete)
    throw new UsageError(takesValue ? `clock ${verb} needs one value.` : `clock ${verb} takes no value.`);
  switch (verb) {
    case 'advance':
      return { advance: value };
    case 'to':
      return { to: /^\d+$/.test(value) ? Number(value) : value };
    case 'scale':
      if (!(Number(value) > 0)) throw new UsageError('clock scale needs a number, such as 60.');
      return { scale: Number(value) };
    case 'freeze':
      return { freeze: true };
    case 'real':
      return { real: true };
    default:
      throw new UsageError(`clock ${verb} is not known; use advance, to, freeze, scale or real.`);
  }
}
