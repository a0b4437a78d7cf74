import type { OperationFacts } from './operation-facts.ts';
import type { Counted, PolicyLimit, PolicyQuota, PolicyRequest } from './policy.ts';

/** Whether a limit or a quota counts requests of this operation. A class means all of its operations here. */
export function countsOperation({ of }: Counted, { id, class: group }: Pick<OperationFacts, 'id' | 'class'>): boolean {
  return of === undefined || of.includes(id) || of.includes(group);
}

export function amountOf({ requests, recipients }: Counted): number {
  return requests ?? recipients ?? 0;
}

/**
 * How many recipients a request has; null if nobody can know: the id fields of a send are groups of people, and a
 * broadcast does not name its recipients.
 */
export function recipientsOf(
  { recipientCount, idFields }: Pick<PolicyRequest, 'recipientCount' | 'idFields'>,
  facts: OperationFacts,
): number | null {
  return facts.isCountable && (facts.class !== 'send' || idFields.length === 0) ? recipientCount : null;
}

/** What a request uses up; null if it cannot be known. */
export function costOf(counted: Counted, request: PolicyRequest, facts: OperationFacts): number | null {
  return counted.recipients === undefined ? 1 : recipientsOf(request, facts);
}

/** The most that one request may cost. */
export function mostAtOnce(entry: PolicyLimit | PolicyQuota): number {
  return ('burst' in entry ? entry.burst : undefined) ?? amountOf(entry);
}

/** In a few words, such as `100 recipients per minute of send`. */
export function describeCounted(entry: PolicyLimit | PolicyQuota): string {
  const of = entry.of === undefined ? '' : ` of ${entry.of.join(', ')}`;
  const what = entry.recipients === undefined ? 'requests' : 'recipients';
  return `${amountOf(entry)} ${what} per ${entry.per}${of}`;
}

/** The same, with what is not at its default. */
export function describeEntry(entry: PolicyLimit | PolicyQuota): string {
  const burst = 'burst' in entry && entry.burst !== undefined ? `, at most ${entry.burst} at once` : '';
  const zone = 'timeZone' in entry && entry.timeZone !== undefined ? ` (${entry.timeZone})` : '';
  return describeCounted(entry) + burst + zone;
}

/** Why a request can never be let through, however long the caller waits; undefined if it can. */
export function refuseCost(
  entry: PolicyLimit | PolicyQuota,
  request: PolicyRequest,
  facts: OperationFacts,
): string | undefined {
  if (!countsOperation(entry, facts)) return undefined;
  const cost = costOf(entry, request, facts);
  const most = mostAtOnce(entry);
  if (cost !== null && cost <= most) return undefined;
  const limit = `The limit of ${describeCounted(entry)}`;
  return cost === null
    ? `${limit} needs the number of recipients, which a group does not show: name each recipient.`
    : `${limit} takes at most ${most} at once, and this request has ${cost}: split it into smaller requests.`;
}
