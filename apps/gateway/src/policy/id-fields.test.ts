import { readFileSync } from 'node:fs';
import { operations } from '@doubletick-kit/contract';
import { expect, test } from 'vitest';
import { idFields } from './id-fields.ts';
import { operationFacts } from './operation-facts.ts';

/** What looks like an id but does not widen a request. A new field of such a name has to be put here or in idFields. */
const leftOut: Record<string, string> = {
  '$request.query.nextChatId': 'cursor of getChatList, which keeps its filter',
  '$request.query.lastNoteId': 'cursor of listNotes, which keeps from and to',
  '$request.query.lastGroupId': 'cursor of listWhatsappGroups, which keeps wabaNumber',
  '$request.body#/messageId': "the caller's own id for a new message",
  '$request.body#/messages/*/messageId': "the caller's own id for a new message",
  '$request.body#/deviceId': "the caller's own id for its device",
  '$request.body#/entities/*/id': 'a team member who is notified',
  '$request.body#/wabaRoles/*/roleId': 'a role, given for the number beside it',
  '$request.body#/members/*/wabaAccess/*/wabaRoleId': 'a role, given for the number beside it',
  '$request.body#/content/orderDetails/referenceId': "the caller's own id for a new order",
  '$request.body#/content/orderDetails/catalogId': 'content: the catalog that is shown',
  '$request.body#/content/orderDetails/items/*/retailerId': 'content: the article that is shown',
  '$request.body#/content/orderStatus/referenceId': 'the order of an earlier message from `from` to `to`',
  '$request.body#/content/buttons/*/id': "content: the caller's own id for a button",
  '$request.body#/content/cards/*/action/buttons/*/id': "content: the caller's own id for a button",
  '$request.body#/content/sections/*/rows/*/id': "content: the caller's own id for a row",
};

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

interface Described {
  operationId?: string;
  parameters?: ({ name: string; in: string } & Schema)[];
  requestBody?: { content: Record<string, { schema: Schema }> } & Schema;
}

const document = JSON.parse(
  readFileSync(new URL('../../../../openapi/dist/doubletick.json', import.meta.url), 'utf8'),
) as { paths: Record<string, Record<string, Described>> };

function resolve<T extends Schema>(value: T): T {
  if (value.$ref === undefined) return value;
  const steps = value.$ref.split('/').slice(1);
  // A reference leads to a value of the type that refers.
  return resolve(steps.reduce<unknown>((at, step) => Reflect.get(Object(at), step), document) as T);
}

function fieldsOf(schema: Schema, path: string, depth = 0): string[] {
  const { properties = {}, items, allOf = [], anyOf = [], oneOf = [] } = resolve(schema);
  if (depth > 8) return [];
  return [
    ...Object.entries(properties).flatMap(([name, value]) => [
      `${path}/${name}`,
      ...fieldsOf(value, `${path}/${name}`, depth + 1),
    ]),
    ...(items ? fieldsOf(items, `${path}/*`, depth + 1) : []),
    ...[...allOf, ...anyOf, ...oneOf].flatMap((part) => fieldsOf(part, path, depth + 1)),
  ];
}

const places = new Map(
  Object.values(document.paths)
    .flatMap((methods) => Object.values(methods))
    .map(({ operationId = '', parameters = [], requestBody }) => {
      const named = parameters.map(resolve).map((parameter) => `$request.${parameter.in}.${parameter.name}`);
      const content = requestBody ? Object.values(resolve(requestBody).content) : [];
      const body = content.flatMap(({ schema }) => fieldsOf(schema, '$request.body#'));
      return [operationId, [...new Set([...named, ...body])]] as const;
    }),
);

const looksLikeId = /(?:[a-z](?:Id|Ids|ID|Handle|Handles)|[./](?:id|ids)|[./]all[A-Z]\w*|groupName)$/;

test('each field that looks like an id is an id field, or has a reason not to be', () => {
  const found: Record<string, string[]> = {};
  for (const { id, span, idFields: ids } of operationFacts.values()) {
    if (span !== 'senders') continue;
    for (const place of places.get(id)?.filter((field) => looksLikeId.test(field)) ?? []) {
      const isListed = ids.some((field) => field.place === place);
      // The id of a role in the account is part of orgRole.
      const isPart = ids.some((field) => place.startsWith(`${field.place}/`));
      if (isListed || isPart) continue;
      found[place] = [...(found[place] ?? []), id];
    }
  }
  expect(Object.keys(found).sort()).toEqual(Object.keys(leftOut).sort());
  // The reasons are those of these operations; what the same name means in another one has to be read.
  expect(found).toMatchInlineSnapshot(`
    {
      "$request.body#/content/buttons/*/id": [
        "sendWhatsappInteractiveMessage",
        "sendWhatsappInteractiveMediaMessage",
      ],
      "$request.body#/content/cards/*/action/buttons/*/id": [
        "sendWhatsappInteractiveMediaCarouselMessage",
      ],
      "$request.body#/content/orderDetails/catalogId": [
        "sendWhatsappOrderMessage",
      ],
      "$request.body#/content/orderDetails/items/*/retailerId": [
        "sendWhatsappOrderMessage",
      ],
      "$request.body#/content/orderDetails/referenceId": [
        "sendWhatsappOrderMessage",
      ],
      "$request.body#/content/orderStatus/referenceId": [
        "sendWhatsappOrderStatusMessage",
      ],
      "$request.body#/content/sections/*/rows/*/id": [
        "sendWhatsappInteractiveListMessage",
      ],
      "$request.body#/deviceId": [
        "createOutgoingCall",
      ],
      "$request.body#/entities/*/id": [
        "createNote",
      ],
      "$request.body#/members/*/wabaAccess/*/wabaRoleId": [
        "addMembersUnderReportingManager",
      ],
      "$request.body#/messageId": [
        "sendWhatsappTextMessage",
        "sendWhatsappVideoMessage",
        "sendWhatsappAudioMessage",
        "sendWhatsappImageMessage",
        "sendWhatsappDocumentMessage",
        "sendWhatsappLocationMessage",
        "sendWhatsappInteractiveMessage",
        "sendWhatsappInteractiveListMessage",
        "sendWhatsappInteractiveMediaMessage",
        "sendWhatsappInteractiveMediaCarouselMessage",
        "sendWhatsappOrderMessage",
        "sendWhatsappOrderStatusMessage",
      ],
      "$request.body#/messages/*/messageId": [
        "sendWhatsappTemplateMessages",
      ],
      "$request.body#/wabaRoles/*/roleId": [
        "changeTeamMemberRole",
      ],
      "$request.query.lastGroupId": [
        "listWhatsappGroups",
      ],
      "$request.query.lastNoteId": [
        "listNotes",
      ],
      "$request.query.nextChatId": [
        "getChatList",
      ],
    }
  `);
});

test('each id field exists, in an operation that names senders', () => {
  for (const [id, fields] of Object.entries(idFields)) {
    expect(operationFacts.get(id)?.span, id).toBe('senders');
    for (const { place } of fields) expect(places.get(id), id).toContain(place);
  }
});

test('each path parameter of an operation that names senders is an id field', () => {
  for (const { id, span, idFields: ids } of operationFacts.values()) {
    if (span !== 'senders' || id === 'fetchFile') continue;
    const inPath = operations[id].parameters.filter((parameter) => parameter.in === 'path');
    const listed = ids.map(({ place }) => place);
    for (const { name } of inPath) expect(listed, id).toContain(`$request.path.${name}`);
  }
});
