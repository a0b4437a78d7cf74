import { type ControlCase, foreignPage, unknown } from './control-case.ts';

export const clockCases: readonly ControlCase[] = [
  { operation: 'getClock', status: 200, because: 'it exists', path: '/worlds/demo/clock' },
  { operation: 'getClock', status: 404, because: 'it does not exist', path: `${unknown}/clock` },
  {
    operation: 'changeClock',
    status: 200,
    because: 'time moves',
    path: '/worlds/mine/clock',
    body: { freeze: true, advance: '25h' },
  },
  {
    operation: 'changeClock',
    status: 400,
    because: 'the duration has no unit',
    path: '/worlds/mine/clock',
    body: { advance: '25' },
  },
  {
    operation: 'changeClock',
    status: 403,
    because: 'the request comes from another origin',
    path: '/worlds/mine/clock',
    body: { real: true },
    headers: foreignPage,
  },
  {
    operation: 'changeClock',
    status: 404,
    because: 'it does not exist',
    path: `${unknown}/clock`,
    body: { real: true },
  },
  {
    operation: 'changeClock',
    status: 409,
    because: 'time would go back',
    path: '/worlds/mine/clock',
    body: { to: '2001-01-01T00:00:00Z' },
  },
];
