import { type Violation, validateWebhook, type WebhookEvent, webhooks } from '#contract/webhooks';

/**
 * Lists where a payload does not match the OpenAPI description; empty if it matches. A kind that is not listed there,
 * such as a new message `type` or `status`, is accepted: new ones come without notice, and a refused delivery may be
 * lost.
 */
export async function checkPayload(event: WebhookEvent, body: unknown): Promise<Violation[]> {
  const violations = await validateWebhook(event, body);
  const others = violations.filter((violation) => !isNewKind(violation, body));
  return others.length === violations.length ? distinct(violations) : [...others, ...missing(event, body)];
}

function isNewKind({ keyword, pointer, expected }: Violation, body: unknown): boolean {
  if (keyword !== 'discriminator') return false;
  const name = propertyOf(expected, 'propertyName');
  return typeof name === 'string' && typeof propertyOf(valueAt(body, pointer), name) === 'string';
}

/** The validator does not look at anything else in a payload of a new kind. */
function missing(event: WebhookEvent, body: unknown): Violation[] {
  return webhooks[event].required
    .filter((name) => propertyOf(body, name) === undefined)
    .map((name) => ({ pointer: `/${name}`, keyword: 'required', expected: name }));
}

/** Schemas that share a part report the same place several times. */
function distinct(violations: Violation[]): Violation[] {
  return [...new Map(violations.map((violation) => [`${violation.keyword} ${violation.pointer}`, violation])).values()];
}

/** @see RFC 6901 */
function valueAt(body: unknown, pointer: string): unknown {
  const names = pointer.split('/').slice(1);
  return names.reduce((value, name) => propertyOf(value, name.replaceAll('~1', '/').replaceAll('~0', '~')), body);
}

function propertyOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name]; // An object that has the property.
}
