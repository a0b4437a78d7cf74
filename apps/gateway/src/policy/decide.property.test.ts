import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyString } from '../any-string.fixture.ts';
import { decide, refuseTarget } from './decide.ts';
import { operationFacts } from './operation-facts.ts';
import type { OperationClass } from './policy.ts';
import {
  classes,
  foreign,
  operationIds,
  own,
  policies,
  policyOf,
  requestOf,
  requests,
} from './policy-request.fixture.ts';

const runs = { numRuns: 3_000 };

/** A property that never meets the case it is about says nothing. */
function countCases(property: (count: () => void) => void, least = 20): void {
  let cases = 0;
  property(() => {
    cases += 1;
  });
  expect(cases, 'cases that the property is about').toBeGreaterThan(least);
}

test('never allows what deny names, by its id or by its class', () => {
  fc.assert(
    fc.property(policies, requests, fc.boolean(), (policy, request, byClass) => {
      const facts = operationFacts.get(request.operation);
      const name = byClass && facts ? facts.class : request.operation;
      expect(decide({ ...policy, deny: [...policy.deny, name] }, request).allow).toBe(false);
    }),
    runs,
  );
});

test('never allows more after something is removed from allow', () => {
  countCases((count) =>
    fc.assert(
      fc.property(policies, requests, fc.nat(), (policy, request, index) => {
        if (policy.allow.length === 0) return;
        const removed = index % policy.allow.length;
        const narrower = { ...policy, allow: policy.allow.filter((_, at) => at !== removed) };
        if (!decide(narrower, request).allow) return;
        count();
        expect(decide(policy, request).allow).toBe(true);
      }),
      runs,
    ),
  );
});

test('allows nothing with an empty allow', () => {
  fc.assert(
    fc.property(policies, requests, (policy, request) => {
      expect(decide({ ...policy, allow: [] }, request).allow).toBe(false);
    }),
    runs,
  );
});

test('never denies after a number is added what was allowed before, unless the caller has to choose now', () => {
  countCases((count) =>
    fc.assert(
      fc.property(policies, requests, (policy, request) => {
        const { numbers } = policy;
        if (numbers === 'all' || numbers.includes(foreign) || !decide(policy, request).allow) return;
        count();
        const wider = decide({ ...policy, numbers: [...numbers, foreign] }, request);
        expect(wider.allow || wider.code).toSatisfy((result) => result === true || result === 'sender-required');
      }),
      runs,
    ),
  );
});

test('never lets a class reach an operation that has to be named', () => {
  fc.assert(
    fc.property(policies, requests, (policy, request) => {
      const decision = decide({ ...policy, allow: policy.allow.filter((name) => isClass(name)) }, request);
      if (operationFacts.get(request.operation)?.isNamedOnly) expect(decision.allow).toBe(false);
    }),
    runs,
  );
});

test('never lets a limited key use a foreign sender, an id, or an operation without a number', () => {
  countCases((count) =>
    fc.assert(
      fc.property(policies, requests, (policy, request) => {
        const { numbers } = policy;
        const decision = decide(policy, request);
        if (numbers === 'all' || !decision.allow) return;
        count();
        expect(request.senders.filter((sender) => !numbers.includes(sender))).toEqual([]);
        expect(request.idFields).toEqual([]);
        const isNamedFile = request.operation === 'fetchFile' && policy.allow.includes('fetchFile');
        if (!isNamedFile) expect(operationFacts.get(request.operation)?.span).not.toBe('all-numbers');
      }),
      runs,
    ),
  );
});

test('fills in only the one number of a limited key, and only where a sender is missing', () => {
  countCases((count) =>
    fc.assert(
      fc.property(policies, requests, (policy, request) => {
        const decision = decide(policy, request);
        if (!decision.allow || decision.fill === null) return;
        count();
        expect(policy.numbers).toEqual([decision.fill]);
        expect(request.missingSenders || request.senders.length === 0).toBe(true);
        expect(operationFacts.get(request.operation)?.fillable).not.toBeNull();
      }),
      runs,
    ),
  );
});

test('leaves no sender to chance: a limited key names it, or it is filled in', () => {
  fc.assert(
    fc.property(policies, requests, (policy, request) => {
      const decision = decide(policy, request);
      if (policy.numbers === 'all' || !decision.allow) return;
      const takesSenders = operationFacts.get(request.operation)?.span === 'senders';
      const isMissing = request.missingSenders || request.senders.length === 0;
      expect(decision.fill !== null).toBe(takesSenders && isMissing);
    }),
    runs,
  );
});

test('never throws, whatever the strings are', () => {
  fc.assert(
    fc.property(policies, requests, fc.array(anyString()), (policy, request, strings) => {
      const [address = '', operation = ''] = strings;
      decide({ ...policy, addresses: strings }, { ...request, address, unknownFields: strings, senders: strings });
      // A caller without types can send an unknown id.
      const unknown = { ...request, operation: operation as (typeof operationIds)[number] };
      expect(operationFacts.has(operation) || !decide(policy, unknown).allow).toBe(true);
    }),
    runs,
  );
});

test('refuses a target exactly if it allows no request to it, in the words of the whole decision', () => {
  countCases((count) =>
    fc.assert(
      fc.property(policies, requests, (policy, request) => {
        const { operation, time, address } = request;
        const denial = refuseTarget(policy, { operation, time, address });
        if (denial) expect(decide(policy, request)).toEqual(denial);
        const widest = { ...policy, numbers: 'all', maxRecipients: null, limits: [], quotas: [] } as const;
        expect(decide(widest, request).allow).toBe(denial === undefined);
        if (denial) count();
      }),
      runs,
    ),
  );
});

test.each(classes)('a key for the class %s may use exactly its operations that need no name', (name) => {
  const policy = policyOf({ allow: [name] });
  const allowed = operationIds.filter((id) => decide(policy, requestOf(id)).allow);
  const facts = operationIds.flatMap((id) => operationFacts.get(id) ?? []);
  expect(allowed).toEqual(facts.filter((fact) => fact.class === name && !fact.isNamedOnly).map(({ id }) => id));
  expect(allowed.length).toBeGreaterThan(name === 'admin' ? 0 : 2);
});

test('a key that names an operation may use it and no other', () => {
  for (const name of operationIds) {
    const allowed = operationIds.filter((id) => decide(policyOf({ allow: [name] }), requestOf(id)).allow);
    expect(allowed).toEqual([name]);
  }
});

test('a limited key for all classes may use exactly the operations that take senders, and those of the account', () => {
  const policy = policyOf({ allow: classes, numbers: [own] });
  for (const id of operationIds) {
    const facts = operationFacts.get(id);
    const decision = decide(policy, requestOf(id, { senders: facts?.span === 'senders' ? [own] : [] }));
    expect(decision.allow, id).toBe(facts?.span !== 'all-numbers' && !facts?.isNamedOnly);
  }
});

function isClass(name: string): name is OperationClass {
  return (classes as readonly string[]).includes(name);
}
