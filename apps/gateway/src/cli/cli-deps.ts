import type { Environment } from '../config/read-settings.ts';
import type { LoadPolicyTools } from './policy-tools.ts';

export interface CliDeps {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Writes results. */
  out: (text: string) => void;
  /** Resolves when what was written has been taken. Default: at once. */
  drained?: () => Promise<void>;
  /** Has the user's interrupt call back instead of ending the program, once: the command then ends by itself. */
  onInterrupt?: (interrupt: () => void) => void;
  /** Writes everything else. */
  err: (text: string) => void;
  /** For the settings, such as the data directory. */
  env: Environment;
  /** Default: the gateway's own. */
  loadPolicyTools?: LoadPolicyTools;
}

/** An invalid command line. The message says what is valid. */
export class UsageError extends Error {}
