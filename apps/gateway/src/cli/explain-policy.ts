import type { Command } from 'commander';
import type { ExplainedCheck } from '../policy/explain.ts';
import type { GatewayOperationId } from '../policy/policy.ts';
import type { CliDeps } from './cli-deps.ts';
import { formatJson, printable } from './format.ts';
import { type ListedKey, toListedKeys } from './format-keys.ts';
import { parseOperation } from './parse-options.ts';
import type { LoadPolicyTools } from './policy-tools.ts';
import { readInput } from './read-input.ts';
import { withKey } from './with-keys.ts';

interface ExplainOptions {
  key: string;
  operation: GatewayOperationId;
  body?: string;
  query?: string;
  address?: string;
  json?: true;
}

/** What `policy explain` prints as JSON. */
interface Explanation {
  allow: boolean;
  rule: string;
  /** The only allowed number, which is filled in as the sender that the request leaves out. */
  fill: string | null;
  /** Null if it is allowed. */
  code: string | null;
  what: string | null;
  /** All checks of the policy, in their order. */
  checks: readonly ExplainedCheck[];
}

export function addPolicyExplain(policy: Command, deps: CliDeps, loadTools: LoadPolicyTools): void {
  policy
    .command('explain')
    .description('say whether a request would be allowed, and which rule decides; nothing is sent or recorded')
    .requiredOption('--key <id>', 'the ID that `keys list` shows')
    .requiredOption('--operation <id>', 'the operation', parseOperation)
    .option('--body <json>', 'the JSON body; @file reads it from a file', (text) => readBody(text, deps))
    .option('--query <string>', 'the query string, without ?')
    .option('--address <ip>', 'the address that the request comes from')
    .option('--json', 'print JSON')
    .action(async ({ key: id, json, ...options }: ExplainOptions) => {
      const key = withKey(deps, id, (store) => {
        // Fails with the store's own message if there is no such key.
        store.policyOf(id);
        return toListedKeys(store, deps.now()).find((listed) => listed.id === id);
      });
      if (!key) return;
      const explanation = refusedKey(key) ?? (await explain(key, options, { deps, loadTools }));
      deps.out(json ? formatJson(explanation) : format(explanation, key, options.operation));
    });
}

/** A key that is refused gets 401 before its policy is asked. */
function refusedKey({ id, state }: ListedKey): Explanation | undefined {
  if (state === 'active') return undefined;
  return {
    allow: false,
    rule: `key: ${state}`,
    fill: null,
    code: 'invalid-key',
    what: `Key ${id} is ${state}.`,
    checks: [],
  };
}

async function explain(
  { effectivePolicy: { policy } }: ListedKey,
  { operation, body, query, address }: Omit<ExplainOptions, 'key'>,
  { deps, loadTools }: { deps: CliDeps; loadTools: LoadPolicyTools },
): Promise<Explanation> {
  const request = { policy, operation, body, query: query?.replace(/^\?/, '') ?? '', address: address ?? null };
  const { decision, checks } = (await loadTools()).explain({ ...request, time: deps.now() });
  const { rule } = decision;
  if (decision.allow) return { allow: true, rule, fill: decision.fill, code: null, what: null, checks };
  return { allow: false, rule, fill: null, code: decision.code, what: decision.what, checks };
}

function format({ allow, rule, fill, code, what, checks }: Explanation, key: ListedKey, operation: string): string {
  const sources = { key: 'its own policy', team: `the policy of team ${key.team}`, none: 'no policy' };
  const lines = [
    `${allow ? 'Allowed' : 'Denied'}: ${operation} with key ${key.id} of team ${key.team}`,
    `Rule: ${rule}${rule.startsWith('key: ') ? '' : ` (${sources[key.effectivePolicy.from]})`}`,
    ...(fill === null ? [] : [`Sender: ${fill}, the only allowed number, is filled in`]),
    ...(code === null ? [] : [`Answer: ${code}. ${what}`]),
    ...checks.map(({ name, result, detail }) => `  ${name.padEnd(16)}${result.padEnd(10)}${detail}`.trimEnd()),
  ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}

function readBody(text: string, { env }: CliDeps): string {
  return text.startsWith('@') ? readInput(text.slice(1), { option: '--body', env }) : text;
}
