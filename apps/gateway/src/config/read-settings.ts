import { readFileSync } from 'node:fs';
import { nearestOf } from '../policy/nearest-of.ts';
import { checkSettings } from './check-settings.ts';
import { isReadableByOthers, readConfigFile, suggest } from './read-config-file.ts';
import { type Setting, type Settings, settings, settingsSchema } from './settings.ts';

/** The variable that names the YAML file. */
export const configVariable = 'GATEWAY_CONFIG';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where a value came from, for messages and `config print`. */
export interface SettingValue {
  setting: Setting;
  value: unknown;
  source: string;
}

/**
 * Reads every setting, and checks everything that has to be right before the gateway can listen: the start and
 * `config check` both call this, so what the check accepts also starts. The environment wins over the file, the file over
 * the default. An empty variable counts as unset.
 *
 * @throws with a one-line message that names the setting and its source, never a secret's value
 */
export function readSettings(env: Environment): Settings {
  const values = collectValues(env);
  const missing = values.find(({ value }) => value === undefined);
  if (missing) throw new Error(`${missing.setting.variable} is not set. Set it to ${missing.setting.about}.`);
  const result = settingsSchema.safeParse(
    Object.fromEntries(values.map(({ setting, value }) => [setting.name, value])),
  );
  if (!result.success) {
    const [issue] = result.error.issues;
    const flawed = values.find(({ setting }) => setting.name === issue?.path[0]);
    // The issues are no cause, because they may hold the key.
    throw new Error(flawed ? `${nameOf(flawed)} ${issue?.message}` : 'The settings cannot be used.');
  }
  checkSettings(result.data);
  return result.data;
}

/** Every setting with its value and source, secrets included: for `config print`, which masks them. */
export function collectValues(env: Environment): SettingValue[] {
  return findValues(env).map(({ path, ...found }) =>
    path === undefined ? found : { ...found, value: readSecretFile(path, found.source) },
  );
}

/** Only the directory of the data, which the commands need, without the key. */
export function readDataDir(env: Environment): string {
  const found = findValues(env).find(({ setting }) => setting.name === 'dataDir');
  if (typeof found?.value === 'string' && found.value !== '') return found.value;
  throw new Error(`${found ? nameOf(found) : 'GATEWAY_DATA_DIR'} cannot be used. Give the path of a directory.`);
}

/** Reads a secret from a file that only its owner can read. @throws with a one-line message */
export function readSecretFile(path: string, variable: string): string {
  try {
    if (isReadableByOthers(path)) throw new Error('it is readable by other users; run chmod 600 on it');
    const secret = readFileSync(path, 'utf8').trim();
    if (secret === '') throw new Error('it is empty');
    return secret;
  } catch (error) {
    throw new Error(`${variable}: ${path} cannot be used: ${error instanceof Error ? error.message : ''}.`);
  }
}

/** A value, or the path of the file that has it. */
type FoundValue = SettingValue & { path?: string };

function findValues(env: Environment): FoundValue[] {
  refuseUnknownVariables(env);
  const file = readConfigFile(env[configVariable], configVariable);
  return settings.map((setting): FoundValue => {
    const { name, variable, isSecret, fallback } = setting;
    const [fromEnv, path] = [env[variable], isSecret && env[`${variable}_FILE`]];
    if (fromEnv && path) throw new Error(`${variable} and ${variable}_FILE are both set. Set only one of them.`);
    if (fromEnv) return { setting, value: fromEnv, source: variable };
    if (path) return { setting, value: undefined, source: `${variable}_FILE`, path };
    if (Object.hasOwn(file, name)) return { setting, value: file[name], source: `${name} in ${env[configVariable]}` };
    return { setting, value: fallback, source: 'default' };
  });
}

function nameOf({ setting, source }: SettingValue): string {
  return source === 'default' ? setting.variable : source;
}

/** Kubernetes sets `GATEWAY_PORT_…` and `GATEWAY_SERVICE_…` for a service of this name; `GATEWAY_KEY` is a client's. */
const foreignVariables = /^GATEWAY_(PORT_.+|SERVICE_.+|KEY)$/;

/** Other programs, such as the client and the mock, have variables with this prefix, too. */
const sharedPrefix = 'DOUBLETICK_';

/**
 * The setting whose name is misspelt; undefined for a variable that is a setting, or another program's. Only what follows
 * the prefix is compared, and a setting's name with one more word is no misspelling: `DOUBLETICK_API_KEY_ID`.
 */
function meantBy(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name)) return undefined;
  const own = known.flatMap((one) => (one.startsWith(sharedPrefix) ? [one.slice(sharedPrefix.length)] : []));
  const rest = name.slice(sharedPrefix.length);
  const isLonger = (one: string) => rest.startsWith(`${one}_`) || rest.endsWith(`_${one}`);
  const nearest = nearestOf(
    rest,
    own.filter((one) => !isLonger(one)),
  );
  // LIVE has two letters of FILE, but is another word.
  const isOther = nearest !== undefined && own.some(isLonger) && !isOneSlip(rest, nearest);
  return nearest === undefined || isOther ? undefined : sharedPrefix + nearest;
}

/** Whether one character was left out, added, replaced, or swapped with the next one. */
function isOneSlip(wrong: string, right: string): boolean {
  let same = 0;
  while (same < wrong.length && wrong[same] === right[same]) same += 1;
  const [a, b] = [wrong.slice(same), right.slice(same)];
  const swapped = a.slice(1, 2) + a.slice(0, 1) + a.slice(2);
  return a === b.slice(1) || a.slice(1) === b || a.slice(1) === b.slice(1) || swapped === b;
}

function refuseUnknownVariables(env: Environment): void {
  const known = [
    configVariable,
    ...settings.flatMap(({ variable, isSecret }) => (isSecret ? [variable, `${variable}_FILE`] : [variable])),
  ];
  for (const name of Object.keys(env)) {
    const meant = name.startsWith(sharedPrefix) ? meantBy(name, known) : undefined;
    if (meant !== undefined) throw new Error(`${name} is not a setting. Did you mean ${meant}?`);
    if (!name.startsWith('GATEWAY_') || known.includes(name) || foreignVariables.test(name)) continue;
    throw new Error(`${name} is not a setting. ${suggest(name, known)}`);
  }
}
