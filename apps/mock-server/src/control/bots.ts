import { createRoute, type OpenAPIHono, type z } from '@hono/zod-openapi';
import { showBot, summarizeBot } from '../bots/show-bots.ts';
import type { HostedWorld } from '../hosted-world.ts';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { type Belongings, exportBot, importBot } from '../world/bots/bot-file.ts';
import {
  changeBot,
  createBot,
  deleteBot,
  duplicateBot,
  publishBot,
  stopBot,
  unknownBot,
} from '../world/bots/change-bots.ts';
import { botTemplates, createFromTemplate } from '../world/bots/templates.ts';
import { isRefusal, type Refusal, type RefusalStatus, refuse, toSentence } from '../world/refusal.ts';
import type { Bot as BotRow } from '../world/tables/bots.ts';
import type { World } from '../world/world.ts';
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
  description:
    'A draft: it answers nobody before it is published. Created from a template, it comes with the APIs that the template calls, unless the world has them already.',
  responses: { 201: { ...oneBot, description: 'The new bot.' }, ...refusals(400, 403, 404) },
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
    const belongings = belongingsOf(hosted, c.req.url);
    const bot = inWorld(hosted, (world) => importBot(world, c.req.valid('json'), belongings));
    return isRefusal(bot) ? c.json(said(bot), bot.status) : c.json(bot, 201);
  });

  app.openapi(create, (c) => {
    const { template, flow, name } = c.req.valid('json');
    const bot = inWorld(worlds.get(c.req.valid('param').world), (world) =>
      template === undefined ? createBot(world, { name, flow }) : createFromTemplate(world, template, name),
    );
    return isRefusal(bot) ? c.json(said(bot), bot.status) : c.json(bot, 201);
  });

  app.openapi(get, (c) => {
    const { world: id, botId } = c.req.valid('param');
    const bot = inWorld(worlds.get(id), (world) => world.bots.get(botId) ?? unknownBot());
    return isRefusal(bot) ? c.json(said(bot), bot.status) : c.json(bot, 200);
  });

  app.openapi(exported, (c) => {
    const { world: id, botId } = c.req.valid('param');
    const hosted = worlds.get(id);
    if (!hosted) return c.json(unknownWorld(), 404);
    const file = exportBot(hosted.runDue(), botId, belongingsOf(hosted, c.req.url));
    return isRefusal(file) ? c.json(said(file), 404) : c.json(BotFile.parse(file), 200);
  });

  addChangeRoutes(app, worlds);
}

/** What happens to one bot. */
function addChangeRoutes(app: OpenAPIHono<MockEnv>, worlds: AppDeps['worlds']): void {
  app.openapi(change, (c) => {
    const { world: id, botId } = c.req.valid('param');
    const bot = inWorld(worlds.get(id), (world) => changeBot(world, botId, c.req.valid('json')));
    return isRefusal(bot) ? c.json(said(bot), bot.status) : c.json(bot, 200);
  });

  app.openapi(remove, (c) => {
    const { world: id, botId } = c.req.valid('param');
    const bot = inWorld(worlds.get(id), (world) => deleteBot(world, botId));
    return isRefusal(bot) ? c.json(said(bot), bot.status) : c.body(null, 204);
  });

  app.openapi(publish, (c) => {
    const { world: id, botId } = c.req.valid('param');
    const bot = inWorld(worlds.get(id), (world) => publishBot(world, botId));
    return isRefusal(bot) ? c.json(said(bot), bot.status) : c.json(bot, 200);
  });

  app.openapi(stop, (c) => {
    const { world: id, botId } = c.req.valid('param');
    const bot = inWorld(worlds.get(id), (world) => stopBot(world, botId));
    return isRefusal(bot) ? c.json(said(bot), bot.status) : c.json(bot, 200);
  });

  app.openapi(duplicate, (c) => {
    const { world: id, botId } = c.req.valid('param');
    const bot = inWorld(worlds.get(id), (world) => duplicateBot(world, botId));
    return isRefusal(bot) ? c.json(said(bot), bot.status) : c.json(bot, 201);
  });
}

/** Does something with a bot in a world, and shows the bot as it is then; or says why it cannot be done. */
function inWorld<Status extends RefusalStatus>(
  hosted: HostedWorld | undefined,
  act: (world: World) => BotRow | Refusal<Status>,
): z.infer<typeof Bot> | Refusal<Status | 404> {
  if (!hosted) return refuse(404, unknownWorld().message.join(' '));
  const bot = hosted.act(act);
  return isRefusal(bot) ? bot : Bot.parse(showBot(hosted.world, bot));
}

function belongingsOf(hosted: HostedWorld | undefined, url: string): Belongings {
  return { keys: hosted ? [...hosted.keys.keysToMask()] : [], origin: new URL(url).origin };
}

function said({ status, message }: Refusal<400 | 404 | 409 | 422>) {
  return problem(status, toSentence(message));
}
