import { type Violation, validateWebhook, type Webhook, type WebhookEvent, webhooks } from '#contract/webhooks';
import { pathOf, valueAt, withValue } from './json-pointer.ts';

/** A place where a payload does not match the OpenAPI description. Contains only names of the description. */
export interface WebhookIssue {
  /** JSON pointer to the place, or to where something is missing. */
  readonly pointer: string;
  /** The JSON Schema keyword that failed: `required`, `type`, `format`, or `enum` and `const` for a new value. */
  readonly keyword: string;
}

/** A payload without the values of a wrong type, and where it does not match the OpenAPI description. */
export interface CheckedPayload {
  /** The same object if nothing had to be left out. */
  readonly data: object;
  readonly issues: readonly WebhookIssue[];
}

const mostViolations = 100; // The validator lists no more.

/**
 * Compares a payload with the OpenAPI description, and leaves out what does not have the documented type, so that a
 * property is either missing or what its type says. Null counts as absent unless it is documented. Any string counts as
 * the value of an enumeration, with an issue: new ones come without notice.
 */
export async function checkPayload(event: WebhookEvent, payload: object): Promise<CheckedPayload> {
  const issues = new Map<string, WebhookIssue>();
  let data = payload;
  for (;;) {
    const violations = await findViolations(event, data);
    const wrong = violations.filter((violation) => isWrong(violation, data));
    for (const violation of wrong) if (valueIn(violation, data) !== null) addIssue(issues, violation);
    // If not all are listed, there can be others in the same properties.
    const listed = violations.length < mostViolations ? wrong : violations.map(atTopLevel);
    const places = [...new Set(listed.map(({ pointer }) => pointer))].map(pathOf);
    const members = places.filter((path) => valueAt(data, path) !== undefined && !isItem(data, path));
    if (members.length > 0) {
      data = members.reduce(without, data);
      continue;
    }
    for (const violation of violations) if (valueIn(violation, data) !== null) addIssue(issues, violation);
    // Last, and backwards: each removal changes the places of the items behind it.
    return { data: places.reduceRight(without, data), issues: withoutUnions([...issues.values()]) };
  }
}

async function findViolations(event: WebhookEvent, data: object): Promise<Violation[]> {
  const violations = await validateWebhook(event, data);
  const { kinds }: Webhook = webhooks[event];
  const unknown = violations.find(({ keyword, pointer }) => keyword === 'discriminator' && pointer === kinds?.pointer);
  if (!kinds || !unknown) return violations;
  const pointer = `${kinds.pointer}/${kinds.property}`;
  const kind = valueAt(data, pathOf(pointer));
  const keyword = kind === undefined ? 'required' : typeof kind === 'string' ? 'enum' : 'type';
  // The validator does not look at a payload of an unknown kind. What every kind has must be there nevertheless, and
  // nothing may have another type than in the known kinds. (Null is the value of a removed custom field only.)
  const asKnown = kinds.values.map((value) => validateWebhook(event, withValue(data, pathOf(pointer), value)));
  const [first = [], ...others] = await Promise.all(asKnown);
  const ofAll = first.filter((violation) => others.every((list) => list.some((other) => isSame(other, violation))));
  const wrongTypes = [first, ...others]
    .flat()
    .filter((violation) => isWrong(violation, data) && !expectsNull(violation));
  const found = [{ pointer, keyword, expected: kinds.values }, ...ofAll, ...wrongTypes];
  return [...new Map(found.map((violation) => [`${violation.keyword} ${violation.pointer}`, violation])).values()];
}

function isSame(a: Violation, b: Violation): boolean {
  return a.pointer === b.pointer && a.keyword === b.keyword;
}

function expectsNull({ expected }: Violation): boolean {
  return expected === 'null';
}

function isWrong(violation: Violation, data: object): boolean {
  return violation.keyword === 'type' || valueIn(violation, data) === null;
}

function valueIn({ pointer }: Violation, data: object): unknown {
  return valueAt(data, pathOf(pointer));
}

function atTopLevel(violation: Violation): Violation {
  return { ...violation, pointer: violation.pointer.split('/').slice(0, 2).join('/') };
}

function isItem(data: object, path: readonly string[]): boolean {
  return Array.isArray(valueAt(data, path.slice(0, -1)));
}

function without(data: object, path: readonly string[]): object {
  return withValue(data, path, undefined);
}

/** The first issue at a place is the cause of the others there. */
function addIssue(issues: Map<string, WebhookIssue>, { pointer, keyword }: Violation): void {
  if (!issues.has(pointer)) issues.set(pointer, { pointer, keyword });
}

/** That no branch of a union matches says nothing that its branches do not say better. */
function withoutUnions(issues: WebhookIssue[]): WebhookIssue[] {
  const others = issues.filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'oneOf');
  return others.length > 0 ? others : issues;
}
