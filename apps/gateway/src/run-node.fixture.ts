import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { compileCache } from '../../../scripts/compile-cache.ts';

/** A program under test in a separate process. */
export interface RunningProgram {
  child: ChildProcess;
  /** What it has printed so far. */
  stdout: () => string;
  stderr: () => string;
  /** Resolves when stdout matches. @throws when the program ends first */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** Resolves with the exit code, null after a signal. */
  exited: Promise<number | null>;
}

interface RunOptions {
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Default: pipes, which are read. */
  stdio?: StdioOptions;
  /** The hook of a concurrent test's context. */
  whenFinished?: typeof onTestFinished;
}

/** Runs a source file on this Node with only the given environment, and compiled modules. It is killed when the test ends. */
export function runNode(file: URL, options: RunOptions = {}): RunningProgram {
  const { args = [], env = {}, stdio = 'pipe', whenFinished = onTestFinished } = options;
  const child = spawn(process.execPath, [file.pathname, ...args], { env: { ...compileCache, ...env }, stdio });
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  whenFinished(async () => {
    child.kill('SIGKILL');
    await exited;
  });
  return {
    child,
    exited,
    stdout: () => stdout,
    stderr: () => stderr,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(stdout);
          if (match) resolve(match);
        };
        child.stdout?.on('data', look);
        child.once('close', () => reject(new Error(`ended before it printed ${pattern}: ${stdout}${stderr}`)));
        look();
      }),
  };
}
