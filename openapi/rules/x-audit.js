/** @import { Operation, Place, Visitor } from './types.js' */
import { isObject } from './follow.js';
import { forOperations } from './for-operations.js';
import { findOtherNumbers, readExpression } from './request-places.js';

const classes = ['read', 'send', 'write', 'destroy', 'admin'];
const keys = ['class', 'senders', 'recipients', 'cost'];
const oneValue = new Set(['string', 'number', 'integer', 'null']);

/**
 * `x-audit` is well formed, and every place that it names exists in the request.
 *
 * @returns {Visitor}
 */
export function xAudit() {
  return forOperations((operation, place) => {
    const audit = operation['x-audit'];
    if (!isObject(audit)) return place.complain('x-audit is missing; name class, senders and recipients.');
    for (const key of Object.keys(audit).filter((name) => !keys.includes(name))) {
      place.complain(`x-audit has the unknown key \`${key}\`; use ${keys.join(', ')}.`, ['x-audit', key]);
    }
    if (!classes.includes(String(audit.class))) {
      place.complain(`x-audit.class is \`${audit.class}\`; use one of ${classes.join(', ')}.`, ['x-audit']);
    }
    const senders = checkNumbers(operation, place, 'senders');
    const recipients = checkNumbers(operation, place, 'recipients');
    checkCost(operation, place);
    if (audit.class === 'send') checkSend(operation, place, { senders, recipients });
  });
}

/**
 * @param {Operation} operation
 * @param {Place} place
 * @param {'senders' | 'recipients'} list
 * @returns {unknown[]} the expressions of the list
 */
function checkNumbers(operation, place, list) {
  const audit = operation['x-audit'];
  const expressions = isObject(audit) ? audit[list] : undefined;
  if (!Array.isArray(expressions)) {
    place.complain(`x-audit.${list} is not a list; write [] if the request names none.`, ['x-audit']);
    return [];
  }
  for (const [index, expression] of expressions.entries()) {
    const path = ['x-audit', list, index];
    const read = readExpression(place.context, operation, expression);
    if (read.problem !== undefined) place.complain(`x-audit.${list}: ${read.problem}`, path);
    else if (read.isBody && [...read.types].some((type) => !oneValue.has(String(type)))) {
      const advice = read.types.has('array') ? 'append /* for its items' : 'point to the phone number itself';
      place.complain(`x-audit.${list}: \`${expression}\` is not a single string; ${advice}.`, path);
    }
  }
  return expressions;
}

/**
 * @param {Operation} operation
 * @param {Place} place
 */
function checkCost(operation, place) {
  const audit = operation['x-audit'];
  if (!isObject(audit) || audit.cost === undefined) return;
  const path = ['x-audit', 'cost'];
  if (audit.class !== 'send') place.complain('x-audit.cost counts messages; only the class `send` can have it.', path);
  const read = readExpression(place.context, operation, audit.cost);
  if (read.problem !== undefined) place.complain(`x-audit.cost: ${read.problem}`, path);
  else if (!read.types.has('array')) {
    place.complain(`x-audit.cost: \`${audit.cost}\` is not an array; point to the list whose items are sent.`, path);
  }
}

/**
 * @param {Operation} operation
 * @param {Place} place
 * @param {{ senders: unknown[], recipients: unknown[] }} named
 */
function checkSend(operation, place, { senders, recipients }) {
  if (senders.length === 0)
    place.complain('x-audit.senders is empty; name the phone number that the message is sent from.', ['x-audit']);
  if (recipients.length > 0) return;
  const others = findOtherNumbers(place.context, operation, senders);
  if (others.length === 0) return;
  place.complain(`x-audit.recipients is empty, but the request has ${others.join(', ')}; name the recipients.`, [
    'x-audit',
  ]);
}
