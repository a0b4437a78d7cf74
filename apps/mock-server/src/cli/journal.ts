import { type ShellCommand, UsageError } from './shell-command.ts';

/** Prints requests to a world. */
export const journal: ShellCommand = {
  usage: `Usage: doubletick-mock journal [options]

Prints the latest requests to the world, one line each: method, path, status, and the hint if there is one.

  --follow         print each request from now on
  --limit COUNT    how many of the latest requests (default 100)
  --json           print each request as JSON`,
  options: { follow: { type: 'boolean' }, limit: { type: 'string' }, json: { type: 'boolean' } },
  async run({ positionals, text, flag }, { control, print, tell }) {
    if (positionals.length > 0) throw new UsageError('journal takes no arguments. Name a world with --world.');
    const show = (data: unknown) => print(flag('json') ? JSON.stringify(data) : lineOf(data));
    if (flag('follow')) {
      if (text('limit') !== undefined) throw new UsageError('--follow prints from now on: leave out --limit.');
      const onOpen = () => tell(`Following the requests to ${control.url}.`);
      for await (const { data } of control.follow(['REQUEST_ANSWERED', 'REQUEST_REFUSED'], onOpen)) show(data);
      return;
    }
    const page = await control.get(`journal?${new URLSearchParams({ limit: text('limit') ?? '100' })}`);
    const entries = isRecord(page) && Array.isArray(page.entries) ? page.entries : [];
    for (const entry of entries) show(entry);
  },
};

function lineOf(request: unknown): string {
  if (!isRecord(request)) return '';
  const { method, path, status, hint } = request;
  return `${method} ${path} ${status}${hint === undefined ? '' : ` ${hint}`}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
