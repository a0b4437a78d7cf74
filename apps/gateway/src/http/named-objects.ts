import { type OperationId, operations } from '@doubletick-kit/contract';
import { keyPattern } from '../keys/key-pattern.ts';
import { idFields } from '../policy/id-fields.ts';
import type { CanonicalRequest } from './canonical-request.ts';
import { isObject } from './parse-json.ts';
import { nameOf, type Place, parsePlace } from './request-places.ts';

/** What a request is about, besides phone numbers, as far as a record may have it. */
export interface NamedObjects {
  /** Names of the templates that it sends, each once. */
  templates?: readonly string[];
  /** IDs, each once, by the name of their field. */
  objectIds?: Readonly<Record<string, readonly string[]>>;
}

/** Where a send names its template. */
const templatePlaces: Readonly<Partial<Record<OperationId, string>>> = {
  sendWhatsappTemplateMessages: '$request.body#/messages/*/content/templateName',
  sendWhatsappTemplateMessagesV2: '$request.body#/messages/*/content/templateName',
  sendBroadcastMessage: '$request.body#/content/templateName',
};

/** Only what DoubleTick gives IDs to: a broadcast group is known by a name, which may be that of a customer. */
const recorded: ReadonlySet<string> = new Set(['WhatsApp group', 'customer', 'template', 'webhook', 'channel', 'bot']);

interface ObjectPlaces {
  template: Place | undefined;
  ids: readonly Place[];
}

const longest = 100;

/**
 * Reads the templates and IDs of a request. A value that may be something else, such as a phone number or a sentence, is
 * left out: the request decides what is in these fields.
 */
export function readNamedObjects(
  request: Pick<CanonicalRequest, 'operation' | 'params' | 'query' | 'body'>,
): NamedObjects {
  const named = places.get(request.operation.id);
  if (!named) return {};
  const { template, ids } = named;
  const templates = template ? valuesAt(request, template) : [];
  const found = ids.map((place) => [nameOf(place), valuesAt(request, place)] as const);
  const given = found.filter(([, values]) => values.length > 0);
  return {
    ...(templates.length > 0 && { templates }),
    ...(given.length > 0 && { objectIds: Object.fromEntries(given) }),
  };
}

function placesOf(id: OperationId): ObjectPlaces {
  const template = templatePlaces[id];
  const ids = (idFields[id] ?? []).filter(({ reaches }) => recorded.has(reaches)).map(({ place }) => parsePlace(place));
  return { template: template === undefined ? undefined : parsePlace(template), ids };
}

/** Of the operations that have any. */
const places: ReadonlyMap<string, ObjectPlaces> = new Map(
  Object.values(operations)
    .map(({ id }) => [id, placesOf(id)] as const)
    .filter(([, { template, ids }]) => template !== undefined || ids.length > 0),
);

function valuesAt(
  { params, query, body }: Pick<CanonicalRequest, 'params' | 'query' | 'body'>,
  place: Place,
): string[] {
  const values: unknown[] = [];
  if (place.in === 'path') values.push(params[place.name]);
  else if (place.in === 'query')
    values.push(...query.filter(([name]) => name === place.name).map(([, value]) => value));
  else collect(body, place.segments, values);
  return [...new Set(values.filter(isIdentifier))];
}

function collect(value: unknown, [segment, ...rest]: readonly string[], values: unknown[]): void {
  if (segment === undefined) values.push(value);
  else if (segment === '*' && Array.isArray(value)) for (const item of value) collect(item, rest, values);
  else if (isObject(value) && Object.hasOwn(value, segment)) collect(value[segment], rest, values);
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** One word with a letter, of which no part is a phone number or a key. */
function isIdentifier(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > longest) return false;
  if (uuid.test(value)) return true;
  return /^[\w.-]*[a-z][\w.-]*$/i.test(value) && !phoneNumber.test(value) && value.search(keyPattern) === -1;
}

/** Seven digits as a word, or ten that are also divided or follow letters; leading zeros are for counters and for dialling. */
const phoneNumber = /(?<![a-z\d])(?:0*[1-9]\d{6,}(?![a-z\d])|[a-z]*0*[1-9](?:[._-]{0,2}\d){9,})/i;
