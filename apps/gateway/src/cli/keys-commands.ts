import { type Command, Option } from 'commander';
import { isTeamName, teamNameRule } from '../keys/team-name.ts';
import { type CliDeps, UsageError } from './cli-deps.ts';
import { formatJson, printable } from './format.ts';
import { formatKeys, toListedKeys } from './format-keys.ts';
import { summarize } from './format-policy.ts';
import { type Expiry, parseExpires, parseOverlap, toExpiresAt } from './parse-times.ts';
import { addPolicyOptions, type PolicyOptions, readPolicy } from './policy-options.ts';
import { addReason, type ReasonOptions } from './reason-option.ts';
import { withExistingKeys, withKey, withKeys } from './with-keys.ts';

const shownId = 'the ID that `keys list` shows';

export function addKeysCommands(program: Command, deps: CliDeps): void {
  const keys = program.command('keys').description('create, rotate, disable, revoke and list keys');
  addCreate(keys, deps);
  addRotate(keys, deps);
  addStates(keys, deps);
  keys
    .command('list')
    .description('list all keys, without their secrets; LAST USED can be a minute behind')
    .option('--json', 'print a JSON array')
    .action(({ json }: { json?: true }) => {
      const listed = withExistingKeys(deps, (store) => toListedKeys(store, deps.now())) ?? [];
      deps.out(json ? formatJson(listed) : formatKeys(listed));
    });
}

interface CreateOptions extends PolicyOptions, ReasonOptions {
  team: string;
  expires?: Expiry;
}

function addCreate(keys: Command, deps: CliDeps): void {
  const command = keys
    .command('create')
    .description('create a key and print it; it cannot be shown again. Without --allow it may do what its team may')
    .requiredOption('--team <name>', 'the team that uses the key');
  addReason(addPolicyOptions(command))
    .option('--expires <when>', 'a duration from now (30d), a time (ISO 8601) or never (default: never)', (text) =>
      parseExpires(text, deps.now()),
    )
    .action(({ team, expires, reason, ...options }: CreateOptions) => {
      checkTeam(team);
      const policy = readPolicy(options);
      const { key, id, may } = withKeys({ ...deps, reason }, (store) => {
        const created = store.create({ team, policy, expiresAt: toExpiresAt(expires) });
        return { ...created, may: store.policyOf(created.id) };
      });
      deps.out(`${key}\n`);
      deps.err(`Created key ${id} for team ${team}. Copy it now: only its hash is stored.\n`);
      if (expires !== undefined) deps.err(expiryOf(expires));
      if (may.from === 'none') {
        deps.err(
          `It may do nothing yet: neither the key nor its team has a policy. Allow something for the team with ` +
            '`policy set --team NAME --allow LIST`, for example `--allow read`, ' +
            `or for this key only with \`policy set --key ${id} --allow LIST\`.\n`,
        );
      } else {
        deps.err(`It may do${may.from === 'team' ? ' what its team may' : ''}: ${printable(summarize(may.policy))}.\n`);
      }
    });
}

export function checkTeam(team: string): void {
  if (isTeamName(team)) return;
  throw new UsageError(`--team cannot be used: ${teamNameRule}`);
}

function expiryOf(expiry: Expiry): string {
  return expiry === 'never' ? 'It never expires.\n' : `It expires at ${new Date(expiry).toISOString()}.\n`;
}

interface RotateOptions extends ReasonOptions {
  overlap: number;
  endPrevious?: true;
  expires?: Expiry;
}

function addRotate(keys: Command, deps: CliDeps): void {
  addReason(keys.command('rotate'))
    .description('give a key a new secret and print the new key; the old one stays valid for the overlap')
    .argument('<id>', shownId)
    .addOption(
      new Option('--overlap <duration>', 'how long the old key stays valid, up to 7d; 0 ends it at once')
        .argParser(parseOverlap)
        .default(86_400_000, '24h'),
    )
    .option('--end-previous', 'also during an overlap: end the key before the present one now')
    .option('--expires <when>', 'a new expiry: a duration from now (30d), a time (ISO 8601) or never', (text) =>
      parseExpires(text, deps.now()),
    )
    .action((id: string, { overlap: overlapMs, endPrevious, expires, reason }: RotateOptions) => {
      const expiresAt = toExpiresAt(expires);
      const rotated = withKey({ ...deps, reason }, id, (store) =>
        store.rotate(id, { overlapMs, endPrevious, expiresAt }),
      );
      const { key, previousSecretUntil, oldestEnded } = rotated;
      deps.out(`${key}\n`);
      deps.err(`Rotated key ${id}. Copy the new key now: only its hash is stored.\n`);
      deps.err(
        previousSecretUntil === null
          ? 'The old key is no longer valid.\n'
          : `The old key stays valid until ${previousSecretUntil}.\n`,
      );
      if (oldestEnded) deps.err('The key before it was still valid and ended now: at most two are valid at a time.\n');
      if (expires !== undefined) deps.err(expiryOf(expires));
    });
}

function addStates(keys: Command, deps: CliDeps): void {
  const everywhere = 'within 2 s in every gateway that uses this data directory';
  for (const [name, done, description] of [
    ['disable', 'Disabled', `refuse a key until it is enabled, ${everywhere}`],
    ['enable', 'Enabled', 'accept a disabled key again'],
    ['revoke', 'Revoked', `refuse a key for ever, ${everywhere}`],
  ] as const) {
    addReason(keys.command(name))
      .description(description)
      .argument('<id>', shownId)
      .action((id: string, { reason }: ReasonOptions) => {
        withKey({ ...deps, reason }, id, (store) => store[name](id));
        deps.err(`${done} key ${id}.\n`);
      });
  }
}
