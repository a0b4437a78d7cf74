import { type ControlCase, foreignPage, unknown } from './control-case.ts';

const keys = '/worlds/mine/keys';
const first = `${keys}/mine-key-1`;
/** A key of another world. */
const foreign = `${keys}/demo-key-1`;
const settings = { name: 'Website', permissions: ['read', 'send'], whitelist: ['127.0.0.1', '10.0.0.0/8', '::1'] };

/** The keys of a world over the control API. */
export const keyCases: readonly ControlCase[] = [
  { operation: 'listKeys', status: 200, because: 'it exists', path: keys },
  { operation: 'listKeys', status: 404, because: 'it does not exist', path: `${unknown}/keys` },
  { operation: 'createKey', status: 201, because: 'only the name is sent', path: keys, body: { name: 'Website' } },
  { operation: 'createKey', status: 201, because: 'every property is sent', path: keys, body: settings },
  { operation: 'createKey', status: 400, because: 'the name is missing', path: keys, body: {} },
  {
    operation: 'createKey',
    status: 403,
    because: 'the request comes from another origin',
    path: keys,
    body: { name: 'Website' },
    headers: foreignPage,
  },
  { operation: 'createKey', status: 404, because: 'it does not exist', path: `${unknown}/keys`, body: { name: 'a' } },
  {
    operation: 'updateKey',
    status: 200,
    because: 'every property is sent',
    path: first,
    body: { ...settings, status: 'DISABLED' },
  },
  { operation: 'updateKey', status: 200, because: 'no property is sent', path: first, body: {} },
  {
    operation: 'updateKey',
    status: 400,
    because: 'an address is malformed',
    path: first,
    body: { whitelist: ['127.0.0'] },
  },
  {
    operation: 'updateKey',
    status: 403,
    because: 'the request comes from another origin',
    path: first,
    body: {},
    headers: foreignPage,
  },
  { operation: 'updateKey', status: 404, because: 'the key is in another world', path: foreign, body: {} },
  { operation: 'regenerateKey', status: 200, because: 'it exists', path: `${first}/regenerate` },
  {
    operation: 'regenerateKey',
    status: 403,
    because: 'the request comes from another origin',
    path: `${first}/regenerate`,
    headers: foreignPage,
  },
  {
    operation: 'regenerateKey',
    status: 404,
    because: 'the key is in another world',
    path: `${foreign}/regenerate`,
  },
  { operation: 'deleteKey', status: 204, because: 'another key may do all', path: '/worlds/demo/keys/demo-key-2' },
  {
    operation: 'deleteKey',
    status: 403,
    because: 'the request comes from another origin',
    path: first,
    headers: foreignPage,
  },
  { operation: 'deleteKey', status: 404, because: 'the key is in another world', path: foreign },
  { operation: 'deleteKey', status: 409, because: 'it is the last key that may do all', path: first },
  { operation: 'readKeyUsage', status: 200, because: 'it exists', path: '/worlds/demo/keys/demo-key-1/usage?since=0' },
  { operation: 'readKeyUsage', status: 400, because: 'the time is not a number', path: `${first}/usage?since=today` },
  { operation: 'readKeyUsage', status: 404, because: 'the key is in another world', path: `${foreign}/usage` },
];
