import type { ParseArgsOptionsConfig } from 'node:util';
import type { ControlClient } from './control-client.ts';

/** A command for a mock that runs. */
export interface ShellCommand {
  /** The lines of its help, without the options of every command. */
  readonly usage: string;
  readonly options: ParseArgsOptionsConfig;
  /**
   * @throws UsageError for arguments that make no sense
   * @throws CommandError when the mock refuses or does not answer
   */
  run(given: GivenArguments, deps: ShellDeps): Promise<void>;
}

export interface GivenArguments {
  readonly positionals: readonly string[];
  /** The value of an option, if it was given. */
  text(name: string): string | undefined;
  /** The values of an option that can be given several times. */
  texts(name: string): readonly string[];
  flag(name: string): boolean;
}

export interface ShellDeps {
  readonly control: ControlClient;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Writes a line of the result. */
  print(line: string): void;
  /** Writes a line about the work, which is not part of the result. */
  tell(line: string): void;
}

/** The command line is wrong. */
export class UsageError extends Error {}

/** The command line is right, and the command failed. */
export class CommandError extends Error {}
