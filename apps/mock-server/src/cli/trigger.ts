import { compact } from '../http/wire/compact.ts';
import { type ShellCommand, UsageError } from './shell-command.ts';

/** Makes something happen that causes a webhook event. */
export const trigger: ShellCommand = {
  usage: `Usage: doubletick-mock trigger EVENT [options]

Makes something happen that causes a webhook event, such as MESSAGE_RECEIVED, and prints each event it causes.

  --from PHONE     the phone number of the customer
  --text TEXT      what is written
  --status STATUS  what a message, template, agent or call permission becomes
  --json JSON      other fields of the control API, as an object`,
  options: { from: { type: 'string' }, text: { type: 'string' }, status: { type: 'string' }, json: { type: 'string' } },
  async run({ positionals, text }, { control, print }) {
    const [event, ...others] = positionals;
    if (event === undefined || others.length > 0) {
      throw new UsageError('trigger needs the name of one event, such as: trigger MESSAGE_RECEIVED');
    }
    const fields = { customer: text('from'), text: text('text'), status: text('status') };
    const answer = await control.post('trigger', { ...readJson(text('json')), ...compact(fields), event });
    const caused = isRecord(answer) && Array.isArray(answer.events) ? answer.events.filter(isRecord) : [];
    for (const { event: name, payload } of caused) print(`${name} ${JSON.stringify(payload)}`);
  },
};

function readJson(sent: string | undefined): object {
  if (sent === undefined) return {};
  try {
    const value: unknown = JSON.parse(sent);
    if (isRecord(value)) return value;
  } catch {
    // Said below.
  }
  throw new UsageError(`--json must be an object, such as '{"text":"Hello"}'.`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
