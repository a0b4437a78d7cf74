/**
 * Adds the pairs of a template message's `customData` to a payload.
 *
 * Assumed: a property of the payload keeps its value when a pair has its name. No source says.
 *
 * @see outgoing-messages-whatsapp-template, observed in both events that tell of such a message
 */
export function withCustomData<Payload extends object>(
  customData: Readonly<Record<string, unknown>> | null | undefined,
  payload: Payload,
): Payload {
  const pairs = Object.entries(customData ?? {}).filter(([name]) => !Object.hasOwn(payload, name));
  return pairs.length === 0 ? payload : { ...payload, ...Object.fromEntries(pairs) };
}
