import { Command, CommanderError } from 'commander';
import { addAuditCommands } from './audit-commands.ts';
import { type CliDeps, UsageError } from './cli-deps.ts';
import { addConfigCommands } from './config-commands.ts';
import { printable } from './format.ts';
import { addKeysCommands } from './keys-commands.ts';
import { addLimitsCommands } from './limits-commands.ts';
import { loadPolicyTools } from './load-policy-tools.ts';
import { addPolicyCommands } from './policy-commands.ts';

/** Runs one command line. Returns the exit code: 0 success, 1 failure, 2 invalid command line. */
export async function runCli(args: readonly string[], deps: CliDeps): Promise<number> {
  let errors = '';
  const program = new Command('npm run gateway --')
    .description(
      'Manage the keys and policies and read the audit log of the gateway whose data is in GATEWAY_DATA_DIR.',
    )
    .exitOverride()
    .showHelpAfterError()
    .configureOutput({
      writeOut: deps.out,
      writeErr: (text) => {
        errors += text;
      },
    });
  addKeysCommands(program, deps);
  addPolicyCommands(program, deps, deps.loadPolicyTools ?? loadPolicyTools);
  addLimitsCommands(program, deps);
  addAuditCommands(program, deps);
  addConfigCommands(program, deps);
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (error instanceof CommanderError) {
      // Without a command, commander shows the usage but does not say what is wrong.
      deps.err(error.code === 'commander.help' ? `error: missing command\n\n${errors}` : errors);
      return 2;
    }
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    deps.err(`${printable(line)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}
