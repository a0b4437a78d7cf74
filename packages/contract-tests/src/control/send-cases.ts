import { demo } from '@doubletick-kit/mock-server';
import { type ControlCase, foreignPage } from './control-case.ts';

const team = { method: 'GET', path: '/team', headers: { authorization: demo.keys.full } };

/** Requests to the API that the control API sends. */
export const sendCases: readonly ControlCase[] = [
  { operation: 'sendRequest', status: 200, because: 'the API answers', path: '/send', body: team },
  {
    operation: 'sendRequest',
    status: 200,
    because: 'the API refuses the key',
    path: '/send',
    body: { ...team, headers: {} },
  },
  {
    operation: 'sendRequest',
    status: 400,
    because: 'the method does not exist',
    path: '/send',
    body: { ...team, method: 'TRACE' },
  },
  {
    operation: 'sendRequest',
    status: 403,
    because: 'the request comes from another origin',
    path: '/send',
    body: team,
    headers: foreignPage,
  },
  {
    operation: 'sendRequest',
    status: 422,
    because: 'the path does not belong to the API',
    path: '/send',
    body: { ...team, path: '/__mock/worlds' },
  },
  {
    operation: 'sendRequest',
    status: 502,
    because: 'the request asks for a broken connection',
    path: '/send',
    body: { ...team, headers: { ...team.headers, prefer: 'fault=reset' } },
  },
];
