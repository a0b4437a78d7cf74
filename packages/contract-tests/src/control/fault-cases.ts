import { type ControlCase, foreignPage, unknown } from './control-case.ts';

const everyFault = [
  {
    id: 'own',
    match: { path: '/customer/*', method: 'POST' },
    where: { body: { phone: '919999999921' } },
    nth: 2,
    times: 3,
    effect: {
      code: 429,
      example: 'default',
      headers: { 'retry-after': '1' },
      delayMs: 1,
      dribbleMs: 1,
      state: 'after',
    },
  },
  { match: { operation: 'getTeam' }, effect: { code: 418, body: { own: true }, delayMs: { minMs: 1, maxMs: 2 } } },
  { match: { operation: 'sendWhatsappTextMessage' }, effect: { outcome: 'failed', fault: 'truncated' } },
  { match: { event: 'MESSAGE_RECEIVED' }, effect: { delivery: 'drop' } },
];

/** The faults of a world over the control API. */
export const faultCases: readonly ControlCase[] = [
  { operation: 'listFaults', status: 200, because: 'it exists', path: '/worlds/demo/faults' },
  { operation: 'listFaults', status: 404, because: 'it does not exist', path: `${unknown}/faults` },
  ...(['replaceFaults', 'addFaults'] as const).flatMap((operation): ControlCase[] => [
    {
      operation,
      status: operation === 'addFaults' ? 201 : 200,
      because: 'every property is sent',
      path: '/worlds/demo/faults',
      body: everyFault,
    },
    {
      operation,
      status: 400,
      because: 'the operation does not exist',
      path: '/worlds/demo/faults',
      body: [{ match: { operation: 'getTeams' }, effect: { code: 503 } }],
    },
    {
      operation,
      status: 403,
      because: 'the request comes from another origin',
      path: '/worlds/demo/faults',
      body: [],
      headers: foreignPage,
    },
    { operation, status: 404, because: 'the world does not exist', path: `${unknown}/faults`, body: [] },
  ]),
  { operation: 'clearFaults', status: 204, because: 'it exists', path: '/worlds/demo/faults' },
  {
    operation: 'clearFaults',
    status: 403,
    because: 'the request comes from another origin',
    path: '/worlds/demo/faults',
    headers: foreignPage,
  },
  { operation: 'clearFaults', status: 404, because: 'it does not exist', path: `${unknown}/faults` },
];
