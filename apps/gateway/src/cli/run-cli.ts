import { Command, CommanderError } from 'commander';
import { addAuditCommands } from './audit-commands.ts';
import { type CliDeps, UsageError } from './cli-deps.ts';
import { addKeysCommands } from './keys-commands.ts';

/** Runs one command line. Returns the exit code: 0 success, 1 failure, 2 invalid command line. */
export function runCli(args: readonly string[], deps: CliDeps): number {
  const program = new Command('gateway')
    .description('Manage the keys and read the audit log of the DoubleTick gateway.')
    .exitOverride()
    .configureOutput({ writeOut: deps.out, writeErr: deps.err });
  addKeysCommands(program, deps);
  addAuditCommands(program, deps);
  try {
    program.parse(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.code === 'commander.helpDisplayed' ? 0 : 2;
    deps.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}
