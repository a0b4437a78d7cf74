import type { OperationId } from '@doubletick-kit/contract';
import fc from 'fast-check';
import { placesIn, replaceAt } from '../schemas/place.ts';
import { documentedParts, violationsIn } from './documented-parts.ts';
import type { GeneratedRequest } from './generated-request.ts';
import { knownValuesOf, withKnownValues } from './known-values.ts';
import { oddRequests } from './odd-requests.ts';
import { hostileNames, type Parts, placeholderOf, writeRequest } from './request-parts.ts';
import type { Scenario } from './scenarios.ts';

/** A request and the world that it is sent to. */
export interface Attempt {
  readonly scenario: Scenario;
  readonly request: GeneratedRequest;
}

/** Requests for one operation: those of its cases, valid ones, and ones that are wrong in every known way. */
export function attemptsOf(id: OperationId, scenarios: readonly Scenario[]): fc.Arbitrary<Attempt> {
  const write = (what: string, parts: Parts) => writeRequest(what, id, parts);
  const sent = fc.constantFrom(...scenarios.map(({ parts }) => parts));
  const documented = documentedParts(id);
  const known = knownValuesOf(scenarios);
  const picks = fc.array(fc.nat(200), { minLength: 6, maxLength: 6 });
  const broken = memoize((parts: Parts) => violationsIn(id, parts));
  const request = fc.oneof(
    { weight: 2, arbitrary: documented.map((parts) => write('valid', parts)) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(documented, picks)
        .map(([parts, picked]) => write('valid, with known values', withKnownValues(parts, known, picked))),
    },
    {
      weight: 3,
      arbitrary: fc.tuple(sent, fc.nat()).map(([parts, pick]) => {
        const violations = broken(parts);
        const { what, parts: changed } = violations[pick % violations.length] ?? { what: 'as a case', parts };
        return write(what, changed);
      }),
    },
    {
      weight: 4,
      arbitrary: fc.tuple(sent, fc.nat(), fc.constantFrom(...hostileNames)).map(([parts, pick, name]) => {
        // The parts themselves are not places of a request.
        const places = placesIn(parts).filter(({ path }) => path.length > 1 || path[0] === 'body');
        const path = places[pick % Math.max(1, places.length)]?.path ?? ['query', 'undocumented'];
        // Every place is inside the parts.
        return write(`${name} at ${path.join('.')}`, replaceAt(parts, path, placeholderOf(name)) as Parts);
      }),
    },
    { weight: 4, arbitrary: oddRequests(id, sent) },
  );
  return fc.record({ scenario: favouring(scenarios), request });
}

/** In half of the worlds, a case of the operation succeeds. */
function favouring(scenarios: readonly Scenario[]): fc.Arbitrary<Scenario> {
  const successful = scenarios.filter(({ status }) => status < 300);
  return fc.oneof(fc.constantFrom(...successful), fc.constantFrom(...scenarios));
}

function memoize<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
