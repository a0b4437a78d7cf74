import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';
import { setupKeys } from './setup-keys.fixture.ts';

/** A key as its owner understands it: every secret that was ever handed out, and until when each works. */
interface ModelKey {
  id: string;
  expiresAt: number;
  isDisabled: boolean;
  isRevoked: boolean;
  secrets: { key: string; endsAt: number }[];
}

const hours = (max: number) => fc.integer({ min: 0, max }).map((count) => count * 3_600_000);
const index = fc.nat(3);
const step = fc.oneof(
  fc.record({ do: fc.constant('create' as const), expiresIn: fc.option(hours(72)) }),
  fc.record({
    do: fc.constant('rotate' as const),
    index,
    overlapMs: hours(168),
    endPrevious: fc.boolean(),
    expiresIn: fc.option(hours(72)),
  }),
  fc.record({ do: fc.constantFrom('disable' as const, 'enable' as const, 'revoke' as const), index }),
  fc.record({ do: fc.constant('pass' as const), ms: fc.oneof(hours(48), fc.constantFrom(1, 3_599_999)) }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
type Keys = ReturnType<typeof setupKeys>;

it('accepts exactly the secrets that are valid, after any sequence of changes and in every process', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 25 }), (steps) => {
      const keys = setupKeys(join(temporaryDirectory(), 'data'));
      const other = keys.openAgain();
      const model: ModelKey[] = [];
      for (const next of steps) {
        apply(next, keys, model);
        const expected = model.flatMap((key) => key.secrets.map(({ endsAt }) => isValid(key, endsAt, keys.clock.now)));
        const secrets = model.flatMap((key) => key.secrets.map(({ key }) => key));
        expect(secrets.map((key) => 'caller' in keys.authenticate(key))).toEqual(expected);
        other.directory.refresh();
        expect(secrets.map((key) => 'caller' in other.authenticate(key))).toEqual(expected);
        for (const { secrets } of model) {
          expect(secrets.filter(({ endsAt }) => endsAt > keys.clock.now).length).toBeLessThanOrEqual(2);
        }
      }
      other.close();
      keys.close();
    }),
    { numRuns: 60 },
  );
});

function isValid(key: ModelKey, endsAt: number, now: number): boolean {
  return !key.isRevoked && !key.isDisabled && now < key.expiresAt && now < endsAt;
}

function apply(step: Step, { store, clock, pass }: Keys, model: ModelKey[]): void {
  if (step.do === 'pass') {
    pass(step.ms);
    return;
  }
  const expiresIn = 'expiresIn' in step ? step.expiresIn : null;
  const expiresAt = expiresIn === null ? null : clock.now + expiresIn + 1;
  if (step.do === 'create') {
    const { key, id } = store.create({ team: 'Support', expiresAt });
    const secrets = [{ key, endsAt: Number.POSITIVE_INFINITY }];
    model.push({ id, expiresAt: expiresAt ?? Infinity, isDisabled: false, isRevoked: false, secrets });
    return;
  }
  const key = model[step.index];
  if (!key) return;
  if (step.do === 'rotate') rotate(key, store, { ...step, expiresAt, now: clock.now });
  else if (step.do === 'enable' && key.isRevoked) expect(() => store.enable(key.id)).toThrow('is revoked');
  else {
    store[step.do](key.id);
    if (step.do === 'revoke') key.isRevoked = true;
    else key.isDisabled = step.do === 'disable';
  }
}

interface RotateStep {
  overlapMs: number;
  endPrevious: boolean;
  expiresAt: number | null;
  now: number;
}

function rotate(key: ModelKey, store: Keys['store'], { overlapMs, endPrevious, expiresAt, now }: RotateStep): void {
  const options = { overlapMs, endPrevious, expiresAt: expiresAt ?? undefined };
  const newExpiry = expiresAt ?? key.expiresAt;
  const previous = key.secrets.at(-2);
  const inOverlap = now < key.expiresAt && previous !== undefined && now < previous.endsAt;
  if (key.isRevoked || newExpiry <= now || (inOverlap && !endPrevious)) {
    expect(() => store.rotate(key.id, options)).toThrow();
    return;
  }
  const rotated = store.rotate(key.id, options);
  const [present, ...older] = key.secrets.toReversed();
  if (present) present.endsAt = Math.min(present.endsAt, now + overlapMs, key.expiresAt);
  for (const secret of older) secret.endsAt = 0;
  key.secrets.push({ key: rotated.key, endsAt: Number.POSITIVE_INFINITY });
  key.expiresAt = newExpiry;
}
