import { type ShellCommand, UsageError } from './shell-command.ts';

/** Makes something happen that causes a webhook event. */
export const trigger: ShellCommand = {
  usage: `Usage: doubletick-mock trigger EVENT [options]

Makes something happen that causes a webhook event, such as MESSAGE_RECEIVED, and prints what happened.

  --from PHONE     who acts
  --to PHONE       who it is for
  --json JSON      other fields, as an object`,
  options: { from: { type: 'string' }, to: { type: 'string' }, json: { type: 'string' } },
  async run({ positionals, text }, { control, print }) {
    const [event, ...others] = positionals;
    if (event === undefined || others.length > 0) {
      throw new UsageError('trigger needs the name of one event, such as: trigger MESSAGE_RECEIVED');
    }
    const [from, to] = [text('from'), text('to')];
    const people = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    const answer = await control.post('trigger', { ...readJson(text('json')), ...people, event });
    print(JSON.stringify(answer ?? {}));
  },
};

function readJson(sent: string | undefined): object {
  if (sent === undefined) return {};
  try {
    const value: unknown = JSON.parse(sent);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Said below.
  }
  throw new UsageError(`--json must be an object, such as '{"text":"Hello"}'.`);
}
