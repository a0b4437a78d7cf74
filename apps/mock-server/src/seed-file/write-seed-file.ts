import { writeFile } from 'node:fs/promises';
import { SeedFileError } from './seed-file-error.ts';

/** Where editors find the schema of seed files. */
export const seedSchemaUrl = 'https://unpkg.com/@doubletick-kit/mock-server/seed-file.schema.json';

/**
 * Writes a seed file with an example of everything and comments.
 *
 * @throws SeedFileError for a file that exists or cannot be written
 */
export async function writeSeedFile(file: string): Promise<void> {
  if (/\.json\w?$/i.test(file))
    throw new SeedFileError(
      `${file} is named like JSON, and the example is YAML with comments. Name another file: doubletick-mock init shop.yaml`,
    );
  try {
    await writeFile(file, example, { flag: 'wx' });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'EEXIST')
      throw new SeedFileError(
        `${file} exists already, and is left as it is. Name another file: doubletick-mock init FILE`,
        { cause },
      );
    throw new SeedFileError(
      `${file} cannot be written (${code ?? 'unknown error'}). Name another file: doubletick-mock init FILE`,
      { cause },
    );
  }
}

const example = `# yaml-language-server: $schema=${seedSchemaUrl}
# The data of a new world of the DoubleTick mock server: doubletick-mock --seed-file THIS_FILE
# Everything is optional. Phone numbers have their country code. Invent them: 9199999999xx is used by nobody.

organization: Acme

# The API keys that open the first world, and what each may do: all, or a list of read, send, write, destroy and admin.
# Without this section, the keys are those of the demo, such as key_demo000001.
keys:
  key_shop000001: all
  key_shopread01: [read]

# The WABA numbers. With a single one, programs need not send \`from\`.
numbers:
  - phone: 919999999901
    name: Acme Support
  - phone: 919999999902
    name: Acme Sales

# Roles: OWNER, TEAM_LEAD, TEAM_MEMBER (the default) and TEAM_MEMBER_ASSIGNED, who sees assigned chats only.
team:
  - name: Meera Iyer
    phone: 919999999911
    email: meera@example.com
    role: OWNER
  - name: Asha Rao
    phone: 919999999912
    role: TEAM_LEAD
    numbers: [Acme Support] # default: all
    managers: [Meera Iyer]
    status: ONLINE # or OFFLINE; default: not set

customers:
  - name: Ravi Kumar
    phone: 919999999921
    fields:
      City: Pune
  - name: Priya Desai
    phone: 919999999922
    optedIn: false # default: true
    blocked: false # the default

# Without this section, the tags of the chats are defined.
tags: [lead, vip]

# Custom fields: text (the default), number, date, single_select or multi_select.
fields:
  - name: City
  - name: Country
    type: single_select
    options: [India, Nepal]

templates:
  - name: order_confirmation
    language: en # the default
    category: UTILITY # default: MARKETING
    number: Acme Support # default: the first
    header: Your order
    body: "Hi {{name}}, your order {{order}} is confirmed."
    footer: Acme
    quickReplies: [Thank you]
    status: APPROVED # the default; or PENDING, REJECTED, PAUSED

# People and numbers are named by their name or phone number.
chats:
  - customer: Ravi Kumar
    number: Acme Support # default: the first
    assignee: Asha Rao # default: nobody
    collaborators: [Meera Iyer]
    tags: [lead]
    done: false # the default
    messages: # oldest first; from: customer (the default), account (the API) or a team member
      - text: Is my order ready?
        ago: 2h # s, m, h or d; default: one message a minute
      - from: Asha Rao
        text: It is on its way.
        ago: 90m
  - customer: Priya Desai
    messages:
      - text: Hello!

# APIs that bots can call, as in Bot Studio. {{account.apiKey}} is a key of the world.
apis:
  - name: Assign Team Member
    method: POST
    url: https://public.doubletick.io/team-member/assign
    headers:
      - name: Authorization
        value: "{{account.apiKey}}"
    body: '{"customerPhoneNumber":"{{customer.phone}}","assignedUserPhoneNumber":"919999999912","reassign":true}'

# Bots, as in Bot Studio; people, APIs and other bots are named by their names. Each step has an id, a type and these fields:
#   KEYWORD            keywords: [hi], match: EXACT or CONTAINS
#   ANY_MESSAGE, FIRST_MESSAGE, UNASSIGN, END have no others
#   TEMPLATE_BUTTON    templateName: welcome, button: "" for any
#   WEBHOOK            hookId: "" for a new one, customerPhone: "{{webhook.from}}", wabaNumber: ""
#   SEND_MESSAGE       message: with a kind, and these fields:
#     TEXT             text: Hello
#     BUTTONS          text: Hello, buttons: [{id: "1", text: Yes}]
#     LIST             text: Hello, button: Open, items: [{id: "1", text: Pune}]
#     MEDIA            mediaType: IMAGE, mediaUrl: https://…, caption: "", fileName: ""
#     TEMPLATE         templateName: welcome, language: en, values: []
#   ASK_QUESTION       text: Where?, answer: city, answerKind: ANY, options: [], retryText: ""
#   CONDITION          branches: [{id: "1", tests: [{left: "{{answers.city}}", operator: EQUALS, right: Pune}]}]
#   WAIT               seconds: 60
#   ASSIGN_AGENT       method: PERSON or ROUND_ROBIN, members: [Asha Rao], reassign: false
#   ADD_TAG, REMOVE_TAG tag: lead
#   SET_CUSTOM_FIELD   field: City, value: Pune
#   CALL_API           api: Assign Team Member, results: [{name: assignee, path: name}]
#   START_BOT          bot: Ask for a person
# On the canvas, a step can also have a name: and a position: {x: 0, y: 0}.
bots:
  - name: Ask for a person
    published: true # default: false, a draft
    steps:
      - id: asked
        type: KEYWORD
        keywords: [agent, help]
        match: CONTAINS # or EXACT
      - id: assign
        type: CALL_API
        api: Assign Team Member
        results: # default: none
          - name: assignee
            path: name
      - id: done
        type: SEND_MESSAGE
        message:
          kind: TEXT
          text: "{{results.assignee}} will answer you soon."
    connections:
      - from: asked # exit: next, the default
        to: assign
      - from: assign
        exit: success
        to: done
`;
