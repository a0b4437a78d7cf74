/**
 * `node scripts/run.mjs <file> <arguments>` runs a TypeScript file on the repository's own Node;
 * `node scripts/run.mjs pnpm <arguments>` runs pnpm, in the version that package.json names;
 * `node scripts/run.mjs install` does neither. All of them install what is missing first.
 * This is plain JavaScript without packages, because your own Node, 20 or newer, runs it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const isWindows = process.platform === 'win32';
const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const env = {
  ...process.env,
  PATH: [join(modules, '.bin'), process.env.PATH].join(delimiter),
  npm_config_update_notifier: 'false',
  TURBO_TELEMETRY_DISABLED: '1',
};

/**
 * What is installed, from the narrowest to the widest: the servers alone, also what builds their pages, or also what builds,
 * tests and measures everything. What a scope adds is installed beside what is there: servers that run are not disturbed.
 */
const start = ['--prod', '--no-optional', '--filter', 'doubletick-kit...'];
const scopes = {
  start: { what: 'what npm start needs (200 MB)', steps: [start] },
  pages: {
    what: 'what builds the pages (90 MB)',
    steps: [start, ['--prod', '--filter-prod', '@doubletick-kit/console...']],
  },
  all: { what: 'everything that the tests need (1.7 GB)', steps: [[]] },
};
const widths = Object.keys(scopes);
/** Targets that need more than the servers. */
const scopeOfTarget = { 'apps/console/scripts/build.ts': 'pages', pnpm: 'all', install: 'all' };

/** The scope of the last install, and a hash of what it was made from, which is missing until the install has ended well. */
const record = join(modules, '.installed.json');

/** Holds the number of the process that installs. */
const lock = join(modules, '.installing');

const [target, ...args] = process.argv.slice(2);
if (Number.parseInt(process.versions.node, 10) < 20) {
  console.error(`DoubleTick Kit needs Node 20 or newer, this is ${process.version}.`);
  process.exitCode = 1;
} else if (target === undefined) {
  console.error('Usage: node scripts/run.mjs <file> [arguments] | pnpm <arguments> | install');
  process.exitCode = 2;
} else if (install(scopeOfTarget[target] ?? 'start')) {
  if (target === 'pnpm') run('npx', ['--yes', packageManager, ...args]);
  else if (target !== 'install') run(join(modules, 'node/bin', isWindows ? 'node.exe' : 'node'), [target, ...args]);
} else process.exitCode = 1;

/** Installs what is missing for the scope, and tells whether it is there now. An install never removes a wider scope. */
function install(scope) {
  if (isInstalled(scope)) return true;
  mkdirSync(modules, { recursive: true });
  // A second program would install into the same folders.
  waitForOthers();
  try {
    return isInstalled(scope) || installMissing(scope);
  } finally {
    rmSync(lock, { force: true });
  }
}

function isInstalled(scope) {
  const last = readRecord();
  return last?.inputs === hashInputs() && widths.indexOf(last.scope) >= widths.indexOf(scope);
}

function installMissing(scope) {
  const last = readRecord();
  const isManual = last === undefined && existsSync(join(modules, '.modules.yaml'));
  const wanted = isManual || last?.scope === 'all' ? 'all' : scope;
  const { what, steps } = scopes[wanted];
  // What the servers need is there, and stays complete whatever happens to the rest.
  const isAddition = wanted === 'pages' && isInstalled('start');

  console.error(`Installing ${what}.`);
  if (!isAddition) writeFileSync(record, JSON.stringify({ scope: wanted }));
  for (const args of isAddition ? steps.slice(1) : steps) {
    // The lockfile is committed with a hash of every package. To check all its entries against the registry's policies in
    // every clone takes up to a minute, since registries throttle it; pnpm checks them when the lockfile changes.
    const command = ['--yes', packageManager, 'install', '--trust-lockfile', ...args];
    // Output goes to the error stream: the standard output is that of the program that runs next.
    const { status, error } = spawnSync('npx', command, { cwd: root, env, stdio: ['ignore', 2, 2], shell: isWindows });
    if (status === 0) continue;
    console.error(`The installation failed${error ? `: ${error.message}` : ''}. Run the command again to continue it.`);
    return false;
  }
  removeNodeHeaders();
  // An installation may write the lockfile, so it is read again.
  writeFileSync(record, JSON.stringify({ scope: wanted, inputs: hashInputs() }));
  return true;
}

/** Node comes with 67 MB of headers, which only compilers read. */
function removeNodeHeaders() {
  const folder = join(modules, 'node/node_modules');
  const builds = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('node-')) : [];
  for (const build of builds) rmSync(join(folder, build, 'include'), { recursive: true, force: true });
}

/** Takes the lock, once nobody who has it is alive. */
function waitForOthers() {
  for (let isFirst = true; ; isFirst = false) {
    try {
      return writeFileSync(lock, String(process.pid), { flag: 'wx' });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!isLockHeld()) rmSync(lock, { force: true });
    else {
      if (isFirst) console.error('Waiting for another installation.');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}

function isLockHeld() {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    // An empty file is about to be written, unless its writer was killed.
    return holder === 0 ? Date.now() - statSync(lock).mtimeMs < 5_000 : process.kill(holder, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function readRecord() {
  try {
    return JSON.parse(readFileSync(record, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The lockfile, pnpm's settings, every manifest, and the platform, since some packages hold a program for one. */
function hashInputs() {
  // The only lists in this file are the folders of the workspace.
  const workspace = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8');
  const folders = Array.from(workspace.matchAll(/^ +- (.+)$/gm), ([, folder]) => folder).flatMap((folder) => {
    const parent = folder.endsWith('/*') && folder.slice(0, -2);
    return parent ? readdirSync(join(root, parent)).map((name) => join(parent, name)) : [folder];
  });
  const manifests = ['.', ...folders].map((folder) => join(folder, 'package.json'));
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.pnpmfile.cjs', ...manifests]) {
    if (existsSync(join(root, file))) hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/**
 * Runs a program with this one's streams, and ends as it ends. The program gets the signals to stop from here alone,
 * because its second one means "at once": in the same process group it would get one from Ctrl-C and another from here.
 */
function run(command, commandArgs) {
  // What pnpm runs stays in the group, where all of its programs hear Ctrl-C. On Windows the console sends it to each.
  const isApart = !isWindows && command !== 'npx';
  const child = spawn(command, commandArgs, {
    env,
    stdio: 'inherit',
    detached: isApart,
    shell: isWindows && command === 'npx',
  });
  child.on('error', ({ message }) => {
    console.error(message);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal];
  });
  if (isApart && child.pid !== undefined) stopAfterKill(child);

  let passedAt;
  const pass = (signal) => {
    const now = performance.now();
    // npm passes on what its group has received as well. Those two are one signal.
    if (passedAt !== undefined && now - passedAt < 1_000) return;
    passedAt = now;
    child.kill(signal);
  };
  // A terminal sends Ctrl-C to every program of its group, so a child in this group has it already.
  process.on('SIGINT', () => (isApart || !process.stdin.isTTY) && pass('SIGINT'));
  process.on('SIGTERM', () => pass('SIGTERM'));
  // A terminal that closes is a reason to stop like any other; programs that do not expect SIGHUP end at once.
  process.on('SIGHUP', () => pass('SIGTERM'));
  // npm and its shell can end at a signal that only they receive, without passing it on.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent || !process.env.npm_lifecycle_event) return;
    clearInterval(watch);
    if (passedAt === undefined) pass('SIGTERM');
  }, 500);
  watch.unref();
}

/** If this program is killed with `kill -9`, its pipe to the shell closes, and the shell stops the child. */
function stopAfterKill(child) {
  const shell = spawn('sh', ['-c', 'read -r line; kill -TERM "$0"', String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  child.on('exit', () => shell.kill());
}
