import type { Command } from 'commander';
import { isTeamName } from '../keys/key-store.ts';
import { type CliDeps, UsageError, withExistingStore, withStore } from './cli-deps.ts';
import { formatJson, formatTable, printable } from './format.ts';

export function addKeysCommands(program: Command, deps: CliDeps): void {
  const keys = program.command('keys').description('create, list and revoke keys');

  keys
    .command('create')
    .description('create a key and print it; it cannot be shown again')
    .requiredOption('--team <name>', 'the team that uses the key')
    .action(({ team }: { team: string }) => {
      if (!isTeamName(team)) {
        throw new UsageError('--team must be 1 to 64 printable characters, with no space at either end.');
      }
      const { key, id } = withStore(deps, (store) => store.keys.create({ team }));
      deps.out(`${key}\n`);
      deps.err(`Created key ${id} for team ${team}. Copy it now: only its hash is stored.\n`);
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
    .description('revoke a key, immediately and in every gateway that uses this data directory')
    .argument('<id>', 'the ID that `keys list` shows')
    .action((id: string) => {
      const isRevoked = withExistingStore(deps, (store) => store.keys.revoke(id)) ?? false;
      if (!isRevoked) throw new Error(`No key has the ID ${printable(id)}. List the IDs with \`keys list\`.`);
      deps.err(`Revoked key ${id}.\n`);
    });
}
