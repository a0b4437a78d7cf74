import type { Command } from 'commander';

import type { PolicyTarget } from '../keys/key-database.ts';
import type { KeyStore } from '../keys/key-store.ts';
import type { Policy } from '../policy/policy.ts';
import { addPolicyApply } from './apply-policies.ts';
import { type CliDeps, UsageError } from './cli-deps.ts';
import { addPolicyExplain } from './explain-policy.ts';
import { formatJson, printable } from './format.ts';
import { summarize } from './format-policy.ts';
import { checkTeam } from './keys-commands.ts';
import { type Expiry, parseExpires, toExpiresAt } from './parse-times.ts';
import { addPolicyOptions, type PolicyOptions, readPolicy } from './policy-options.ts';
import type { LoadPolicyTools } from './policy-tools.ts';
import { addReason, type ReasonOptions } from './reason-option.ts';
import { addPolicyShow } from './show-policy.ts';
import { type KeysDeps, withKey, withKeys } from './with-keys.ts';

export function addPolicyCommands(program: Command, deps: CliDeps, loadTools: LoadPolicyTools): void {
  const policy = program.command('policy').description('show, set and explain what keys may do');
  addPolicyShow(policy, deps);
  addSet(policy, deps);
  addPolicyExplain(policy, deps, loadTools);
  addPolicyApply(policy, deps, loadTools);
  policy
    .command('schema')
    .description('print the JSON schema of policies.yaml, for editors')
    .action(async () => deps.out(formatJson((await loadTools()).policyFileSchema)));
}

interface TargetOptions {
  team?: string | undefined;
  key?: string | undefined;
}

type SetOptions = TargetOptions & PolicyOptions & ReasonOptions & { expires?: Expiry };

function addSet(policy: Command, deps: CliDeps): void {
  const set = policy
    .command('set')
    .description('replace the policy of a team or a key; its limits, quotas and share, which a file sets, stay')
    .option('--team <name>', 'the policy of all keys of this team without their own')
    .option('--key <id>', 'the own policy of this key');
  addReason(addPolicyOptions(set))
    .option('--expires <when>', 'when it stops allowing anything', (text) => parseExpires(text, deps.now()))
    .action(({ team, key, expires, reason, ...options }: SetOptions) => {
      const target = readTarget({ team, key });
      const next = readPolicy(options, toExpiresAt(expires) ?? null);
      if (!next) throw new UsageError('Give --allow: the operations and classes to allow.');
      let whole = next;
      withTarget({ ...deps, reason }, target, (store) => {
        const { limits, quotas, share } = presentPolicy(store, target) ?? next;
        whole = { ...next, limits, quotas, share };
        store.setPolicy(target, whole);
      });
      deps.err(`${nameOf(target)} may now: ${printable(summarize(whole))}.\n`);
    });
  addReason(policy.command('remove'))
    .description("remove the policy of a team or a key; a key then uses its team's, and without one may do nothing")
    .option('--team <name>', 'the team')
    .option('--key <id>', 'the key')
    .action(({ reason, ...options }: TargetOptions & ReasonOptions) => {
      const target = readTarget(options);
      withTarget({ ...deps, reason }, target, (store) => store.setPolicy(target, null));
      deps.err(`${nameOf(target)} no longer has its own policy.\n`);
    });
}

function presentPolicy(store: KeyStore, target: PolicyTarget): Policy | undefined {
  if ('team' in target) return store.teamPolicies().get(target.team);
  return store.list().find(({ id }) => id === target.keyId)?.policy ?? undefined;
}

function readTarget({ team, key }: TargetOptions): PolicyTarget {
  if (key !== undefined && team === undefined) return { keyId: key };
  if (team === undefined || key !== undefined) throw new UsageError('Give either --team NAME or --key ID.');
  checkTeam(team);
  return { team };
}

function withTarget(deps: KeysDeps, target: PolicyTarget, work: (store: KeyStore) => void): void {
  if ('keyId' in target) {
    withKey(deps, target.keyId, work);
    return;
  }
  withKeys(deps, (store) => {
    work(store);
    const isUsed = store.list().some(({ team }) => team === target.team);
    if (!isUsed) deps.err(`Team ${target.team} has no key yet. Create one with \`keys create\`.\n`);
  });
}

function nameOf(target: PolicyTarget): string {
  return 'keyId' in target ? `Key ${target.keyId}` : `Team ${target.team}`;
}
