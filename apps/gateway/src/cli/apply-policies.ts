import type { Command } from 'commander';
import type { PolicyTarget } from '../keys/key-database.ts';
import type { KeyStore } from '../keys/key-store.ts';
import { isTeamName, teamNameRule } from '../keys/team-name.ts';
import type { Policy } from '../policy/policy.ts';
import { type CliDeps, UsageError } from './cli-deps.ts';
import { printable } from './format.ts';
import { describeChange } from './format-policy.ts';
import type { LoadPolicyTools, PolicyFile } from './policy-tools.ts';
import { readInput } from './read-input.ts';
import { addReason, type ReasonOptions } from './reason-option.ts';
import { withExistingKeys, withKeys } from './with-keys.ts';

export function addPolicyApply(policy: Command, deps: CliDeps, loadTools: LoadPolicyTools): void {
  addReason(policy.command('apply'))
    .description('set the policies in a file, all or none; a team or key that is not in the file keeps its policy')
    .requiredOption('-f, --file <path>', 'policies.yaml; - reads standard input')
    .option('--dry-run', 'only print what would change')
    .action(async ({ file, dryRun, reason }: ReasonOptions & { file: string; dryRun?: true }) => {
      const { parsePolicyFile } = await loadTools();
      const policies = parse(file, deps, parsePolicyFile);
      const plan = (store: Pick<KeyStore, 'list' | 'teamPolicies'>) => findChanges(store, policies, deps);
      const change = (store: KeyStore) => {
        const changes = plan(store);
        store.setPolicies(changes.map(({ target, next }) => [target, next]));
        return changes;
      };
      const changes = dryRun ? (withExistingKeys(deps, plan) ?? plan(noKeys)) : withKeys({ ...deps, reason }, change);
      for (const { name, lines } of changes) deps.out(`${printable(name)}\n${lines}`);
      const count = changes.length === 1 ? '1 policy' : `${changes.length} policies`;
      if (changes.length === 0) deps.err('Nothing to change.\n');
      else deps.err(dryRun ? `Would change ${count}. Nothing was changed.\n` : `Changed ${count}.\n`);
    });
}

/** What a new data directory has. */
const noKeys = { list: () => [], teamPolicies: () => new Map() };

function parse(path: string, { env }: CliDeps, parsePolicyFile: (text: string) => PolicyFile): PolicyFile {
  const text = readInput(path, { option: '--file', env });
  try {
    const file = parsePolicyFile(text);
    // Also for --dry-run, which does not ask the store.
    const team = Object.keys(file.teams).find((name) => !isTeamName(name));
    if (team !== undefined)
      throw new RangeError(`the team name ${JSON.stringify(team)} cannot be used: ${teamNameRule}`);
    return file;
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${path}: ${error.message}`);
    throw error;
  }
}

interface Change {
  target: PolicyTarget;
  name: string;
  next: Policy;
  lines: string;
}

/** @throws for keys that do not exist */
function findChanges(store: Pick<KeyStore, 'list' | 'teamPolicies'>, file: PolicyFile, deps: CliDeps): Change[] {
  const keys = new Map(store.list().map((key) => [key.id, key]));
  const unknown = Object.keys(file.keys).filter((id) => !keys.has(id));
  if (unknown.length > 0) {
    const ids = unknown.map(printable).join(', ');
    throw new Error(`No key has the ID ${ids}. Nothing was changed. List the IDs with \`keys list\`.`);
  }
  const used = new Set([...keys.values()].map(({ team }) => team));
  const teamPolicies = store.teamPolicies();
  const changes: Change[] = [];
  for (const [team, next] of Object.entries(file.teams)) {
    if (!used.has(team)) deps.err(`Note: team ${printable(team)} has no key yet.\n`);
    const lines = describeChange(teamPolicies.get(team) ?? null, next);
    if (lines !== undefined) changes.push({ target: { team }, name: `team ${team}`, next, lines });
  }
  for (const [keyId, next] of Object.entries(file.keys)) {
    const lines = describeChange(keys.get(keyId)?.policy ?? null, next);
    if (lines !== undefined) changes.push({ target: { keyId }, name: `key ${keyId}`, next, lines });
  }
  return changes;
}
