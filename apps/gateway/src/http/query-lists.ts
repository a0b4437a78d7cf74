import type { OperationId } from '@doubletick-kit/contract';
import type { KnownOperation } from './canonical-request.ts';

/** Query parameters of phone numbers that the contract describes as joined by commas, although their type is a string. */
const commaLists = new Map<OperationId, string>([
  ['getChatList', 'wabaNumbers'],
  ['getTemplates', 'wabaPhoneNumbers'],
]);

/** Whether a query parameter has several values in one, separated by commas. */
export function joinsByComma({ id, parameters }: KnownOperation, name: string): boolean {
  if (commaLists.get(id) === name) return true;
  return parameters.some((one) => one.in === 'query' && one.name === name && one.type === 'array' && !one.explode);
}
