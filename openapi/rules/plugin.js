import { eventPayload } from './event-payload.js';
import { examples } from './examples.js';
import { knownExtensions } from './known-extensions.js';
import { operationId } from './operation-id.js';
import { phoneFormat } from './phone-format.js';
import { refusals } from './refusals.js';
import { xAudit } from './x-audit.js';
import { xPagination } from './x-pagination.js';
import { xRateLimit } from './x-rate-limit.js';
import { xSafety } from './x-safety.js';
import { xSdk } from './x-sdk.js';
import { xSource } from './x-source.js';
import { xUpstream } from './x-upstream.js';

const rules = {
  'event-payload': eventPayload,
  examples,
  'known-extensions': knownExtensions,
  'operation-id': operationId,
  'phone-format': phoneFormat,
  refusals,
  'x-audit': xAudit,
  'x-pagination': xPagination,
  'x-rate-limit': xRateLimit,
  'x-safety': xSafety,
  'x-sdk': xSdk,
  'x-source': xSource,
  'x-upstream': xUpstream,
};

/** The plugin that Redocly loads: the rules, and `doubletick/all`, which makes each of them an error. */
export default function createPlugin() {
  const severities = Object.fromEntries(Object.keys(rules).map((name) => [`doubletick/${name}`, 'error']));
  return { id: 'doubletick', rules: { oas3: rules }, configs: { all: { rules: severities } } };
}
