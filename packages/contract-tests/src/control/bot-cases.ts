import { demo, type MockWorld } from '@doubletick-kit/mock-server';
import { type ControlCase, foreignPage, unknown } from './control-case.ts';

type Tables = ReturnType<MockWorld['snapshot']>['tables'];

const at = 1_000_000_000_000;
const api = { name: 'Order Status', method: 'GET', url: 'http://127.0.0.1:9/', headers: [], body: '' } as const;

/** One bot that is published, and another one that has no trigger. */
const flow = {
  steps: [
    { id: 't', type: 'KEYWORD', keywords: ['only in this test'], match: 'EXACT' },
    { id: 's', type: 'ADD_TAG', tag: demo.tags.vip },
  ],
  connections: [{ from: 't', exit: 'next', to: 's' }],
} as const;
const calling = { steps: [{ id: 'c', type: 'CALL_API', apiId: 'api_used', results: [] }], connections: [] } as const;

/** The bots of the demo world in these cases, with a run that has ended. */
export const botRows: Pick<Tables, 'bots' | 'savedApis' | 'botRuns' | 'botVisits'> = {
  bots: (['bot_whole', 'bot_unfinished'] as const).map((id) => ({
    id,
    name: id,
    ...(id === 'bot_whole'
      ? { status: 'PUBLISHED' as const, flow, publishedFlow: flow, publishedRevision: 3 }
      : { status: 'DRAFT' as const, flow: calling, publishedFlow: null, publishedRevision: null }),
    revision: 3,
    createdAt: at,
    updatedAt: at,
    turns: {},
  })),
  savedApis: ['api_used', 'api_unused'].map((id) => ({ id, ...api, createdAt: at, updatedAt: at })),
  botRuns: [
    {
      id: 'run_ended',
      number: 1,
      botId: 'bot_whole',
      chatId: 'chat_0000000001',
      startedBy: 'KEYWORD',
      status: 'FINISHED',
      stepId: 's',
      waitsFor: null,
      wrongAnswers: 0,
      resumesAt: null,
      reason: null,
      answers: {},
      results: {},
      webhook: null,
      messageId: null,
      stepsSinceMessage: 2,
      callsSinceMessage: 0,
      visitCount: 2,
      startedAt: at,
      updatedAt: at,
      endedAt: at,
    },
  ],
  botVisits: (['KEYWORD', 'ADD_TAG'] as const).map((stepType, position) => ({
    runId: 'run_ended',
    number: position + 1,
    botId: 'bot_whole',
    stepId: position === 0 ? 't' : 's',
    stepType,
    at,
    exit: 'next',
    note: null,
    call: null,
  })),
};

const bots = '/worlds/demo/bots';
const [whole, unfinished, gone] = [`${bots}/bot_whole`, `${bots}/bot_unfinished`, `${bots}/bot_gone`];
const file = { version: 1, bot: { name: 'Imported', flow }, apis: [] };
const fromElsewhere = { because: 'the request comes from another origin', headers: foreignPage };

const editingCases: readonly ControlCase[] = [
  { operation: 'listBots', status: 200, because: 'it exists', path: bots },
  { operation: 'listBots', status: 404, because: 'it does not exist', path: `${unknown}/bots` },
  { operation: 'createBot', status: 201, because: 'only the name is sent', path: bots, body: { name: 'New' } },
  { operation: 'createBot', status: 201, because: 'the steps are sent', path: bots, body: { name: 'New', flow } },
  {
    operation: 'createBot',
    status: 201,
    because: 'a template is named',
    path: bots,
    body: { name: 'New', template: 'assign-team-member' },
  },
  {
    operation: 'createBot',
    status: 400,
    because: 'the template does not exist',
    path: bots,
    body: { name: 'New', template: 'none' },
  },
  {
    operation: 'createBot',
    status: 400,
    because: 'both steps and a template are sent',
    path: bots,
    body: { name: 'New', template: 'out-of-office', flow },
  },
  {
    operation: 'createBot',
    status: 400,
    because: 'a connection leads nowhere',
    path: bots,
    body: { name: 'New', flow: { ...flow, connections: [{ from: 't', exit: 'next', to: 'x' }] } },
  },
  { operation: 'createBot', status: 403, ...fromElsewhere, path: bots, body: { name: 'New' } },
  { operation: 'createBot', status: 404, because: 'it does not exist', path: `${unknown}/bots`, body: { name: 'New' } },
  { operation: 'getBot', status: 200, because: 'it exists', path: unfinished },
  { operation: 'getBot', status: 404, because: 'the bot is in another world', path: '/worlds/mine/bots/bot_whole' },
  {
    operation: 'changeBot',
    status: 200,
    because: 'its steps change',
    path: whole,
    body: { flow: calling, revision: 3 },
  },
  { operation: 'changeBot', status: 200, because: 'nothing changes', path: whole, body: {} },
  { operation: 'changeBot', status: 400, because: 'the name is empty', path: whole, body: { name: ' ' } },
  { operation: 'changeBot', status: 403, ...fromElsewhere, path: whole, body: {} },
  { operation: 'changeBot', status: 404, because: 'it does not exist', path: gone, body: {} },
  { operation: 'changeBot', status: 409, because: 'it has changed since then', path: whole, body: { revision: 2 } },
  { operation: 'deleteBot', status: 204, because: 'it exists', path: whole },
  { operation: 'deleteBot', status: 403, ...fromElsewhere, path: whole },
  { operation: 'deleteBot', status: 404, because: 'it does not exist', path: gone },
];

const publishingCases: readonly ControlCase[] = [
  { operation: 'publishBot', status: 200, because: 'it has no problems', path: `${whole}/publish` },
  { operation: 'publishBot', status: 403, ...fromElsewhere, path: `${whole}/publish` },
  { operation: 'publishBot', status: 404, because: 'it does not exist', path: `${gone}/publish` },
  { operation: 'publishBot', status: 422, because: 'it has no trigger', path: `${unfinished}/publish` },
  { operation: 'stopBot', status: 200, because: 'it exists', path: `${whole}/stop` },
  { operation: 'stopBot', status: 403, ...fromElsewhere, path: `${whole}/stop` },
  { operation: 'stopBot', status: 404, because: 'it does not exist', path: `${gone}/stop` },
  { operation: 'duplicateBot', status: 201, because: 'it exists', path: `${whole}/duplicate` },
  { operation: 'duplicateBot', status: 403, ...fromElsewhere, path: `${whole}/duplicate` },
  { operation: 'duplicateBot', status: 404, because: 'it does not exist', path: `${gone}/duplicate` },
  { operation: 'exportBot', status: 200, because: 'it exists', path: `${unfinished}/export` },
  { operation: 'exportBot', status: 404, because: 'it does not exist', path: `${gone}/export` },
  { operation: 'importBot', status: 201, because: 'the file is whole', path: `${bots}/import`, body: file },
  {
    operation: 'importBot',
    status: 400,
    because: 'the version is not supported',
    path: `${bots}/import`,
    body: { ...file, version: 2 },
  },
  {
    operation: 'importBot',
    status: 400,
    because: 'an API is missing',
    path: `${bots}/import`,
    body: { ...file, bot: { name: 'Imported', flow: calling } },
  },
  { operation: 'importBot', status: 403, ...fromElsewhere, path: `${bots}/import`, body: file },
  { operation: 'importBot', status: 404, because: 'it does not exist', path: `${unknown}/bots/import`, body: file },
];

const apis = '/worlds/demo/apis';
const call = { api, chatId: 'chat_0000000001' };

const apiCases: readonly ControlCase[] = [
  { operation: 'listApis', status: 200, because: 'it exists', path: apis },
  { operation: 'listApis', status: 404, because: 'it does not exist', path: `${unknown}/apis` },
  { operation: 'createApi', status: 201, because: 'it is complete', path: apis, body: api },
  {
    operation: 'createApi',
    status: 400,
    because: 'the method is unknown',
    path: apis,
    body: { ...api, method: 'LOOK' },
  },
  { operation: 'createApi', status: 403, ...fromElsewhere, path: apis, body: api },
  { operation: 'createApi', status: 404, because: 'it does not exist', path: `${unknown}/apis`, body: api },
  {
    operation: 'changeApi',
    status: 200,
    because: 'it exists',
    path: `${apis}/api_used`,
    body: { ...api, name: 'Orders' },
  },
  {
    operation: 'changeApi',
    status: 400,
    because: 'a header cannot have this name',
    path: `${apis}/api_used`,
    body: { ...api, headers: [{ name: 'a b', value: '' }] },
  },
  { operation: 'changeApi', status: 403, ...fromElsewhere, path: `${apis}/api_used`, body: api },
  { operation: 'changeApi', status: 404, because: 'it does not exist', path: `${apis}/api_gone`, body: api },
  { operation: 'deleteApi', status: 204, because: 'no bot calls it', path: `${apis}/api_unused` },
  { operation: 'deleteApi', status: 403, ...fromElsewhere, path: `${apis}/api_unused` },
  { operation: 'deleteApi', status: 404, because: 'it does not exist', path: `${apis}/api_gone` },
  { operation: 'deleteApi', status: 409, because: 'a bot calls it', path: `${apis}/api_used` },
  { operation: 'testApi', status: 200, because: 'nothing listens there', path: `${apis}/test`, body: call },
  { operation: 'testApi', status: 400, because: 'no chat is named', path: `${apis}/test`, body: { api } },
  { operation: 'testApi', status: 403, ...fromElsewhere, path: `${apis}/test`, body: call },
  {
    operation: 'testApi',
    status: 404,
    because: 'the chat does not exist',
    path: `${apis}/test`,
    body: { ...call, chatId: 'chat_gone' },
  },
  {
    operation: 'testApi',
    status: 422,
    because: 'a header cannot have the value',
    path: `${apis}/test`,
    body: { ...call, api: { ...api, headers: [{ name: 'X-A', value: 'a\nb' }] } },
  },
];

const runs = '/worlds/demo/bot-runs';
const replay = `${runs}/run_ended/replay`;

const runCases: readonly ControlCase[] = [
  { operation: 'listBotRuns', status: 200, because: 'it exists', path: `${runs}?bot=bot_whole&limit=1` },
  { operation: 'listBotRuns', status: 400, because: 'the limit is too high', path: `${runs}?limit=201` },
  { operation: 'listBotRuns', status: 404, because: 'it does not exist', path: `${unknown}/bot-runs` },
  { operation: 'getBotRun', status: 200, because: 'it exists', path: `${runs}/run_ended` },
  { operation: 'getBotRun', status: 404, because: 'it does not exist', path: `${runs}/run_gone` },
  { operation: 'replayBotRun', status: 201, because: 'the visit exists', path: replay, body: { visit: 2 } },
  { operation: 'replayBotRun', status: 400, because: 'the visit is not named', path: replay, body: {} },
  { operation: 'replayBotRun', status: 403, ...fromElsewhere, path: replay, body: { visit: 2 } },
  {
    operation: 'replayBotRun',
    status: 404,
    because: 'the run does not exist',
    path: `${runs}/run_gone/replay`,
    body: { visit: 1 },
  },
  { operation: 'replayBotRun', status: 409, because: 'the run has fewer visits', path: replay, body: { visit: 3 } },
];

/** Bots, the APIs that they call, and their runs. */
export const botCases: readonly ControlCase[] = [...editingCases, ...publishingCases, ...apiCases, ...runCases];
