import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { showBot, summarizeBot } from '../bots/show-bots.ts';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { exportBot, importBot } from '../world/bots/bot-file.ts';
import {
  changeBot,
  createBot,
  deleteBot,
  duplicateBot,
  publishBot,
  stopBot,
  unknownBot,
} from '../world/bots/change-bots.ts';
import { botTemplates, flowOfTemplate } from '../world/bots/templates.ts';
import { isRefusal, type RefusalStatus } from '../world/refusal.ts';
import { Bot, BotChanges, BotFile, BotList, BotParameter, NewBot } from './bot-schemas.ts';
import { problem, refusals } from './errors.ts';
import { unknownWorld, WorldParameter } from './world-schemas.ts';

const oneBot = { content: { 'application/json': { schema: Bot } } };
const path = '/worlds/{world}/bots';

const list = createRoute({
  method: 'get',
  path,
  operationId: 'listBots',
  summary: 'The bots of a world',
  description: 'In the order in which they were created, and the templates that a bot can be created from.',
  request: { params: WorldParameter },
  responses: {
    200: { content: { 'application/json': { schema: BotList } }, description: 'The bots.' },
    ...refusals(404),
  },
});

const create = createRoute({
  method: 'post',
  path,
  operationId: 'createBot',
  summary: 'Create a bot',
  request: { params: WorldParameter, body: { content: { 'application/json': { schema: NewBot } }, required: true } },
  responses: { 201: { ...oneBot, description: 'The new bot, a draft.' }, ...refusals(400, 403, 404) },
});

const get = createRoute({
  method: 'get',
  path: `${path}/{botId}`,
  operationId: 'getBot',
  summary: 'A bot, what is wrong with it, and its variables',
  request: { params: BotParameter },
  responses: { 200: { ...oneBot, description: 'The bot.' }, ...refusals(404) },
});

const change = createRoute({
  method: 'patch',
  path: `${path}/{botId}`,
  operationId: 'changeBot',
  summary: 'Rename a bot, or change its steps',
  description: 'What you leave out stays. A published bot runs on as it was published.',
  request: { params: BotParameter, body: { content: { 'application/json': { schema: BotChanges } }, required: true } },
  responses: { 200: { ...oneBot, description: 'The changed bot.' }, ...refusals(400, 403, 404, 409) },
});

const remove = createRoute({
  method: 'delete',
  path: `${path}/{botId}`,
  operationId: 'deleteBot',
  summary: 'Delete a bot',
  description: 'Its conversations leave it.',
  request: { params: BotParameter },
  responses: { 204: { description: 'The bot is deleted.' }, ...refusals(403, 404) },
});

const publish = createRoute({
  method: 'post',
  path: `${path}/{botId}/publish`,
  operationId: 'publishBot',
  summary: 'Publish a bot as it is now',
  description: 'From now on it answers customers. Refused while it has problems.',
  request: { params: BotParameter },
  responses: { 200: { ...oneBot, description: 'The published bot.' }, ...refusals(403, 404, 422) },
});

const stop = createRoute({
  method: 'post',
  path: `${path}/{botId}/stop`,
  operationId: 'stopBot',
  summary: 'Stop a bot',
  description: 'Its conversations leave it, and it starts no more until it is published again.',
  request: { params: BotParameter },
  responses: { 200: { ...oneBot, description: 'The stopped bot.' }, ...refusals(403, 404) },
});

const duplicate = createRoute({
  method: 'post',
  path: `${path}/{botId}/duplicate`,
  operationId: 'duplicateBot',
  summary: 'Copy a bot',
  description: 'The copy is a draft, with other webhook URLs.',
  request: { params: BotParameter },
  responses: { 201: { ...oneBot, description: 'The copy.' }, ...refusals(403, 404) },
});

const exported = createRoute({
  method: 'get',
  path: `${path}/{botId}/export`,
  operationId: 'exportBot',
  summary: 'A bot and its APIs as JSON to keep',
  request: { params: BotParameter },
  responses: {
    200: { content: { 'application/json': { schema: BotFile } }, description: 'Without keys.' },
    ...refusals(404),
  },
});

const imported = createRoute({
  method: 'post',
  path: `${path}/import`,
  operationId: 'importBot',
  summary: 'Create a bot from JSON that was exported',
  description:
    'An API that the world has with the same name and the same content is used; otherwise it is created too.',
  request: { params: WorldParameter, body: { content: { 'application/json': { schema: BotFile } }, required: true } },
  responses: { 201: { ...oneBot, description: 'The new bot, a draft.' }, ...refusals(400, 403, 404) },
});

/** The bots of a world, as people make them in Bot Studio. */
export function addBotRoutes(app: OpenAPIHono<MockEnv>, { worlds }: AppDeps): void {
  app.openapi(list, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const world = hosted.runDue();
    const bots = Array.from(world.bots.values(), (bot) => summarizeBot(world, bot));
    return c.json(BotList.parse({ bots, templates: botTemplates }), 200);
  });

  app.openapi(imported, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const bot = hosted.act((world) => importBot(world, c.req.valid('json')));
    if (isRefusal(bot)) return c.json(said(bot), bot.status);
    return c.json(Bot.parse(showBot(hosted.world, bot)), 201);
  });

  app.openapi(create, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const { template, flow, ...named } = c.req.valid('json');
    const started = hosted.act((world) => {
      const chosen = template === undefined ? flow : flowOfTemplate(world, template);
      return chosen && 'kind' in chosen ? chosen : createBot(world, { ...named, flow: chosen });
    });
    if (isRefusal(started)) return c.json(said(started), started.status);
    return c.json(Bot.parse(showBot(hosted.world, started)), 201);
  });

  app.openapi(get, (c) => {
    const { world, botId } = c.req.valid('param');
    const hosted = worlds.get(world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const bot = hosted.runDue().bots.get(botId);
    return bot ? c.json(Bot.parse(showBot(hosted.world, bot)), 200) : c.json(said(unknownBot()), 404);
  });

  app.openapi(change, (c) => {
    const { world, botId } = c.req.valid('param');
    const hosted = worlds.get(world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const bot = hosted.act((acted) => changeBot(acted, botId, c.req.valid('json')));
    if (isRefusal(bot)) return c.json(said(bot), bot.status);
    return c.json(Bot.parse(showBot(hosted.world, bot)), 200);
  });

  app.openapi(remove, (c) => {
    const { world, botId } = c.req.valid('param');
    const hosted = worlds.get(world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const deleted = hosted.act((acted) => deleteBot(acted, botId));
    return isRefusal(deleted) ? c.json(said(deleted), 404) : c.body(null, 204);
  });

  app.openapi(publish, (c) => {
    const { world, botId } = c.req.valid('param');
    const hosted = worlds.get(world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const bot = hosted.act((acted) => publishBot(acted, botId));
    if (isRefusal(bot)) return c.json(said(bot), bot.status);
    return c.json(Bot.parse(showBot(hosted.world, bot)), 200);
  });

  app.openapi(stop, (c) => {
    const { world, botId } = c.req.valid('param');
    const hosted = worlds.get(world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const bot = hosted.act((acted) => stopBot(acted, botId));
    return isRefusal(bot) ? c.json(said(bot), 404) : c.json(Bot.parse(showBot(hosted.world, bot)), 200);
  });

  app.openapi(duplicate, (c) => {
    const { world, botId } = c.req.valid('param');
    const hosted = worlds.get(world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const bot = hosted.act((acted) => duplicateBot(acted, botId));
    return isRefusal(bot) ? c.json(said(bot), 404) : c.json(Bot.parse(showBot(hosted.world, bot)), 201);
  });

  app.openapi(exported, (c) => {
    const { world, botId } = c.req.valid('param');
    const hosted = worlds.get(world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const file = exportBot(hosted.runDue(), botId, [...hosted.keys.keys()]);
    return isRefusal(file) ? c.json(said(file), 404) : c.json(BotFile.parse(file), 200);
  });
}

function said<Status extends RefusalStatus>({ status, message }: { status: Status; message: string }) {
  return problem(status === 429 || status === 402 ? 400 : status, `${message.replace(/\.$/, '')}.`);
}
