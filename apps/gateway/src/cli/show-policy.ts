import type { Command } from 'commander';
import { stringify } from 'yaml';
import type { KeyStore } from '../keys/key-store.ts';
import type { Policy } from '../policy/policy.ts';
import { type CliDeps, UsageError } from './cli-deps.ts';
import { formatJson, printable } from './format.ts';
import { toPolicyEntry } from './format-policy.ts';
import { withExistingKeys, withKey } from './with-keys.ts';

interface ShowOptions {
  team?: string;
  key?: string;
}

export function addPolicyShow(policy: Command, deps: CliDeps): void {
  policy
    .command('show')
    .description('print policies as `policy apply` reads them: all, or one')
    .option('--team <name>', 'only this team')
    .option('--key <id>', 'only what this key may do')
    .option('--json', 'print JSON')
    .action(({ json, ...options }: ShowOptions & { json?: true }) => {
      if (options.team !== undefined && options.key !== undefined) {
        throw new UsageError('Give --team or --key, not both.');
      }
      const shown = readShown(options, deps) ?? {};
      // One line for each: a stored name cannot control the terminal.
      const yaml = stringify(shown, { lineWidth: 0 }).split('\n').map(printable).join('\n');
      deps.out(json ? formatJson(shown) : yaml);
    });
}

type Entries = Record<string, Record<string, unknown>>;

function readShown({ team, key }: ShowOptions, deps: CliDeps): { teams?: Entries; keys?: Entries } | undefined {
  if (key !== undefined) return withKey(deps, key, (store) => showKey(store, key, deps));
  return withExistingKeys(deps, (store) => {
    const policies = [...store.teamPolicies()];
    if (team !== undefined) {
      const found = policies.filter(([name]) => name === team);
      if (found.length === 0) throw new Error(`Team ${printable(team)} has no policy. Set one with \`policy set\`.`);
      return { teams: toEntries(found) };
    }
    const own = store.list().flatMap(({ id, policy }) => (policy ? [[id, policy] as const] : []));
    return { teams: toEntries(policies), keys: toEntries(own) };
  });
}

function showKey(store: KeyStore, id: string, deps: CliDeps): { teams?: Entries; keys?: Entries } {
  const { policy, from } = store.policyOf(id);
  if (from === 'key') return { keys: toEntries([[id, policy]]) };
  const team = store.list().find((key) => key.id === id)?.team ?? '';
  if (from === 'none') {
    deps.err(`Neither key ${id} nor its team ${printable(team)} has a policy, so the key may do nothing.\n`);
    return {};
  }
  deps.err(`Key ${id} uses the policy of its team, because it does not have its own.\n`);
  return { teams: toEntries([[team, policy]]) };
}

function toEntries(policies: Iterable<readonly [string, Policy]>): Entries {
  return Object.fromEntries([...policies].map(([name, policy]) => [name, toPolicyEntry(policy)]));
}
