import type { Command } from 'commander';
import { isTeamName } from '../keys/key-store.ts';
import { type CliDeps, UsageError, withExistingStore, withStore } from './cli-deps.ts';
import { formatJson, formatTable, printable } from './format.ts';

/** Adds `keys create`, `keys list` and `keys revoke`. */
export function addKeysCommands(program: Command, deps: CliDeps): void {
  const keys = program.command('keys').description('create, list and revoke the keys of teams');

  keys
    .command('create')
    .description('create a key and print it, once')
    .requiredOption('--team <name>', 'whose key it is')
    .action(({ team }: { team: string }) => {
      if (!isTeamName(team)) {
        throw new UsageError('--team takes 1 to 64 printable characters without a space at either end.');
      }
      const { key, id } = withStore(deps, (store) => store.keys.create({ team }));
      deps.out(`${key}\n`);
      deps.err(`Key ${id} of team ${team}. It is not shown again; only its hash is kept.\n`);
    });

  keys
    .command('list')
    .description('list all keys, without their secrets')
    .option('--json', 'print a JSON array')
    .action(({ json }: { json?: true }) => {
      const records = withExistingStore(deps, (store) => store.keys.list()) ?? [];
      if (json) return deps.out(formatJson(records));
      const rows = records.map(({ id, team, createdAt, revokedAt }) => [id, team, createdAt, revokedAt ?? '-']);
      deps.out(formatTable(['ID', 'TEAM', 'CREATED', 'REVOKED'], rows));
    });

  keys
    .command('revoke')
    .description('end a key, at once and in every running gateway on this data directory')
    .argument('<id>', 'as `keys list` shows it')
    .action((id: string) => {
      const isRevoked = withExistingStore(deps, (store) => store.keys.revoke(id)) ?? false;
      if (!isRevoked) throw new Error(`No key has the id ${printable(id)}. \`keys list\` shows the ids.`);
      deps.err(`Key ${id} is revoked.\n`);
    });
}
