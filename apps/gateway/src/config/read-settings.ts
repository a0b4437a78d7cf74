import { readFileSync, statSync } from 'node:fs';
import { parse } from 'yaml';
import { nearestOf } from '../policy/nearest-of.ts';
import { type Setting, type Settings, settings, settingsSchema } from './settings.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The variable that names the YAML file. */
export const configVariable = 'GATEWAY_CONFIG';

/** Where a value came from, for messages and `config print`. */
export interface SettingValue {
  setting: Setting;
  value: unknown;
  source: string;
}

/**
 * Reads every setting: the environment wins over the file, the file over the default. An empty variable counts as unset.
 *
 * @throws with a one-line message that names the setting and its source, never a secret's value
 */
export function readSettings(env: Environment): Settings {
  refuseUnknownVariables(env);
  const values = collectValues(env);
  const missing = values.find(({ value }) => value === undefined);
  if (missing) throw new Error(`${missing.setting.variable} is not set. Set it to ${missing.setting.about}.`);
  const result = settingsSchema.safeParse(
    Object.fromEntries(values.map(({ setting, value }) => [setting.name, value])),
  );
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const flawed = values.find(({ setting }) => setting.name === issue?.path[0]);
  throw new Error(explain(flawed));
}

/** Every setting with its value and source, secrets included: for `config print`, which masks them. */
export function collectValues(env: Environment): SettingValue[] {
  const file = readConfigFile(env[configVariable]);
  return settings.map((setting) => {
    const fromEnv = env[setting.variable];
    if (fromEnv) return { setting, value: fromEnv, source: setting.variable };
    const fromFile = setting.isSecret ? env[`${setting.variable}_FILE`] : undefined;
    if (fromFile)
      return {
        setting,
        value: readSecretFile(fromFile, `${setting.variable}_FILE`),
        source: `${setting.variable}_FILE`,
      };
    const name: string = setting.name;
    if (Object.hasOwn(file, name)) return { setting, value: file[name], source: `${name} in ${env[configVariable]}` };
    return { setting, value: setting.fallback, source: 'default' };
  });
}

/** Only the directory of the data, which the commands need, without the key. */
export function readDataDir(env: Environment): string {
  const found = collectValues({ ...env, DOUBLETICK_API_KEY: 'unused' }).find(
    ({ setting }) => setting.name === 'dataDir',
  );
  return String(found?.value);
}

/** Reads a secret from a file that only its owner can read. @throws with a one-line message */
export function readSecretFile(path: string, variable: string): string {
  try {
    const { mode } = statSync(path);
    // Windows has no such permission bits.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new Error('it is readable by other users; run chmod 600 on it');
    }
    const secret = readFileSync(path, 'utf8').trim();
    if (secret === '') throw new Error('it is empty');
    return secret;
  } catch (error) {
    throw new Error(`${variable}: ${path} cannot be used: ${messageOf(error)}.`, { cause: error });
  }
}

function readConfigFile(path: string | undefined): Record<string, unknown> {
  if (!path) return {};
  let content: unknown;
  try {
    content = parse(readFileSync(path, 'utf8')) ?? {};
  } catch (error) {
    // The first line of a parser's message names the place; the lines after it quote the file, which may hold the key.
    const [first = ''] = messageOf(error).split('\n');
    throw new Error(`${configVariable}: ${path} cannot be read: ${first.replace(/:$/, '')}.`, { cause: error });
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new Error(`${configVariable}: ${path} is not a list of settings. Write one \`name: value\` on each line.`);
  }
  const names = settings.map(({ name }): string => name);
  for (const name of Object.keys(content)) {
    if (!names.includes(name))
      throw new Error(`${path} has no setting ${JSON.stringify(name)}. ${suggest(name, names)}`);
  }
  if ('apiKey' in content && process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) {
    throw new Error(`${path} has the apiKey and is readable by other users. Run chmod 600 on it.`);
  }
  return { ...content };
}

/** Kubernetes sets `GATEWAY_PORT_…` and `GATEWAY_SERVICE_…` for a service of this name; `GATEWAY_KEY` is a client's. */
const foreignVariables = /^GATEWAY_(PORT_.+|SERVICE_.+|KEY)$/;

function refuseUnknownVariables(env: Environment): void {
  const known = [
    configVariable,
    ...settings.flatMap(({ variable, isSecret }) => (isSecret ? [variable, `${variable}_FILE`] : [variable])),
  ];
  for (const name of Object.keys(env)) {
    if (!name.startsWith('GATEWAY_') || known.includes(name) || foreignVariables.test(name)) continue;
    throw new Error(`${name} is not a setting. ${suggest(name, known)}`);
  }
}

function suggest(name: string, names: readonly string[]): string {
  const nearest = nearestOf(name, names);
  return nearest === undefined ? `The settings are ${names.join(', ')}.` : `Did you mean ${nearest}?`;
}

function explain(flawed: SettingValue | undefined): string {
  if (!flawed) return 'The settings cannot be used.';
  const { setting, value, source } = flawed;
  const shown = setting.isSecret ? '' : ` ${JSON.stringify(value)}`;
  return `${source === 'default' ? setting.variable : source} cannot be used${shown}. Set it to ${setting.about}.`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
