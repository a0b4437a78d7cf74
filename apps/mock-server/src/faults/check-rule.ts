import { type Operation, operations, webhooks } from '@doubletick-kit/contract';
import { isJson } from '../events/is-json.ts';
import { isHeader } from '../http/wire/is-header.ts';
import { didYouMean } from '../world/did-you-mean.ts';
import { preferredOutcomes } from '../world/messages/outcomes.ts';
import type { FaultEffect, FaultRule } from '../world/tables/faults.ts';
import { fitsPath } from './find-fault.ts';
import { changesAnswer, damagesAnswer, hasNoBody } from './is-carried-out.ts';
import { mustBeOneOf } from './must-be-one-of.ts';

/** What is wrong with a rule that has the right shape: a place and what it must be, such as `match/operation …`. */
export function checkRule(rule: FaultRule): string | undefined {
  return checkMatch(rule) ?? checkWhere(rule) ?? (isForEvents(rule) ? checkDelivery(rule) : checkAnswer(rule.effect));
}

function isForEvents({ match }: FaultRule): boolean {
  return match.event !== undefined;
}

const all: readonly Operation[] = Object.values(operations);
const methods: ReadonlySet<string> = new Set(all.map(({ method }) => method));

function checkMatch({ match }: FaultRule): string | undefined {
  const { operation, path, method, event } = match;
  const named = [operation, path, event].filter((one) => one !== undefined);
  if (named.length !== 1) return 'match must have one of operation, path and event';
  if (operation !== undefined && !Object.hasOwn(operations, operation)) {
    const hint = didYouMean(operation, Object.keys(operations));
    return `match/operation is not an operation.${hint || ' GET /__mock/routes lists them.'}`;
  }
  if (event !== undefined && !Object.hasOwn(webhooks, event))
    return `match/event ${mustBeOneOf(event, Object.keys(webhooks))}`;
  if (method !== undefined && path === undefined) return 'match/method needs a path';
  if (method !== undefined && !methods.has(method.toUpperCase()))
    return `match/method ${mustBeOneOf(method, [...methods])}`;
  if (path !== undefined && !all.some((one) => fitsPath(path, one.path))) {
    const hint = didYouMean(
      path,
      all.map((one) => one.path),
    );
    return `match/path is not the path of an operation, nor the start of one with a star.${hint}`;
  }
  return undefined;
}

const parts = ['query', 'params', 'body'];
const json = 'must be JSON: strings, numbers, booleans, null, lists and plain objects, at most 200 deep';

function checkWhere(rule: FaultRule): string | undefined {
  if (!isJson(rule.where)) return `where ${json}`;
  if (isForEvents(rule)) return undefined;
  const unknown = Object.keys(rule.where ?? {}).find((name) => !parts.includes(name));
  return unknown === undefined ? undefined : `where/${unknown.slice(0, 40)} ${mustBeOneOf(unknown, parts)}`;
}

function checkDelivery({ effect }: FaultRule): string | undefined {
  const other = Object.entries(effect).find(
    ([name, value]) => value !== undefined && name !== 'delivery' && name !== 'delayMs',
  );
  if (other) return `effect/${other[0]} is not an effect on webhooks, which are delivery and delayMs`;
  if ((effect.delivery === undefined) === (effect.delayMs === undefined)) {
    return 'effect must have one of delivery and delayMs';
  }
  return checkDelay(effect);
}

function checkAnswer(effect: FaultEffect): string | undefined {
  const { code, body, headers, example, fault, outcome, state } = effect;
  const isChanged = changesAnswer(effect);
  if (effect.delivery !== undefined) return 'effect/delivery is an effect on webhooks: match an event';
  if (!isChanged && effect.delayMs === undefined && effect.dribbleMs === undefined && outcome === undefined) {
    return 'effect must have at least one of code, example, delayMs, dribbleMs, fault and outcome';
  }
  if (code === undefined && body !== undefined) return 'effect/body needs a code';
  if (code !== undefined && hasNoBody(code) && (body !== undefined || damagesAnswer(fault))) {
    return `effect/${body === undefined ? 'fault' : 'body'} needs a body, which a ${code} does not have`;
  }
  if (body !== undefined && example !== undefined) return 'effect/body and effect/example cannot both be the body';
  if (!isChanged && headers !== undefined) return 'effect/headers needs a code or an example';
  if (fault !== undefined && !damagesAnswer(fault) && (code !== undefined || example !== undefined)) {
    return `effect/fault ${fault} leaves no answer for code and example`;
  }
  if (state !== undefined && !isChanged) return 'effect/state needs a code, an example or a fault';
  if (outcome !== undefined && !Object.hasOwn(preferredOutcomes, outcome)) {
    return `effect/outcome ${mustBeOneOf(outcome, Object.keys(preferredOutcomes))}`;
  }
  return checkContent(effect) ?? checkDelay(effect);
}

/** Only the sender of a message knows these. */
const framing: ReadonlySet<string> = new Set(['content-length', 'trailer', 'transfer-encoding']);

function checkContent({ body, headers = {} }: FaultEffect): string | undefined {
  if (!isJson(body)) return `effect/body ${json}`;
  for (const [name, value] of Object.entries(headers)) {
    const shown = `effect/headers/${JSON.stringify(name.slice(0, 40))}`;
    if (framing.has(name.toLowerCase())) return `${shown} is written by the mock itself`;
    if (!isHeader(name, value)) return `${shown} is not a header that HTTP can send`;
  }
  return undefined;
}

function checkDelay({ delayMs }: FaultEffect): string | undefined {
  if (typeof delayMs !== 'object' || delayMs.minMs <= delayMs.maxMs) return undefined;
  return 'effect/delayMs/maxMs must not be less than minMs';
}
