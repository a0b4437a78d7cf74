import { type OperationId, operations } from '@doubletick-kit/contract';
import { z } from 'zod';

/** Where a setting comes from and what it means. The guide's table and `config print` are made from these. */
export interface Setting {
  /** Its name in the YAML file. */
  name: keyof Settings;
  /** Its environment variable. With `_FILE` added, a secret's variable names a file that contains it. */
  variable: string;
  isSecret?: true;
  /** Undefined if it is required. */
  fallback: string | undefined;
  about: string;
}

const wholeNumber = (least: number, most: number) =>
  z.coerce
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);

const list = z
  .union([z.array(z.string()), z.string().transform((text) => text.split(',').map((part) => part.trim()))])
  .transform((values) => values.filter((value) => value !== ''));

export type ValidationMode = 'report' | 'enforce';

const mode = z.enum(['report', 'enforce']);

/** `enforce`, or one mode for each operation: `{ default: report, sendWhatsappTextMessage: enforce }`. */
const validation = z
  .union([
    mode.transform((value) => ({ default: value })),
    z.partialRecord(z.enum(['default', ...Object.keys(operations)] as ['default', ...OperationId[]]), mode),
  ])
  .transform((modes): ReadonlyMap<string, ValidationMode> => new Map(Object.entries(modes)));

export const settingsSchema = z.strictObject({
  apiKey: z.string().regex(/^[\x21-\x7e]+$/),
  baseUrl: z.string().min(1),
  allowInsecureUpstream: list,
  host: z.string().min(1),
  port: wholeNumber(0, 65_535),
  dataDir: z.string().min(1),
  trustedProxies: list,
  maxConnections: wholeNumber(1, 100_000),
  laneSlots: wholeNumber(1, 1_000),
  laneQueue: wholeNumber(0, 10_000),
  laneWaitMs: wholeNumber(1, 600_000),
  maxBufferMib: wholeNumber(16, 4_096),
  validation,
  accessLog: z.enum(['on', 'off']),
});

export type Settings = z.output<typeof settingsSchema>;

export const settings: readonly Setting[] = [
  {
    name: 'apiKey',
    variable: 'DOUBLETICK_API_KEY',
    isSecret: true,
    fallback: undefined,
    about: 'the DoubleTick API key that the gateway uses for all teams',
  },
  {
    name: 'baseUrl',
    variable: 'DOUBLETICK_BASE_URL',
    fallback: 'https://public.doubletick.io',
    about: 'where requests are forwarded to; a path in it is kept as a prefix',
  },
  {
    name: 'allowInsecureUpstream',
    variable: 'GATEWAY_ALLOW_INSECURE_UPSTREAM',
    fallback: '',
    about: 'hosts, besides this machine, that plain http may be used to; the key is readable on the way',
  },
  { name: 'host', variable: 'GATEWAY_HOST', fallback: '127.0.0.1', about: 'the address to listen on' },
  { name: 'port', variable: 'GATEWAY_PORT', fallback: '4000', about: 'the port to listen on; 0 picks a free one' },
  {
    name: 'dataDir',
    variable: 'GATEWAY_DATA_DIR',
    fallback: './.data',
    about: 'the directory of the keys, the policies and the audit log',
  },
  {
    name: 'trustedProxies',
    variable: 'GATEWAY_TRUSTED_PROXIES',
    fallback: '',
    about: 'addresses or CIDR ranges of reverse proxies whose X-Forwarded-For counts',
  },
  {
    name: 'maxConnections',
    variable: 'GATEWAY_MAX_CONNECTIONS',
    fallback: '1000',
    about: 'connections of clients at a time',
  },
  {
    name: 'laneSlots',
    variable: 'GATEWAY_LANE_SLOTS',
    fallback: '64',
    about: 'requests of one team and class that are forwarded at a time',
  },
  {
    name: 'laneQueue',
    variable: 'GATEWAY_LANE_QUEUE',
    fallback: '64',
    about: 'requests of one team and class that wait for that',
  },
  {
    name: 'laneWaitMs',
    variable: 'GATEWAY_LANE_WAIT_MS',
    fallback: '5000',
    about: 'how long they wait, in milliseconds',
  },
  {
    name: 'maxBufferMib',
    variable: 'GATEWAY_MAX_BUFFER_MIB',
    fallback: '64',
    about: 'memory for the bodies of all requests, and again for all responses, in MiB',
  },
  {
    name: 'validation',
    variable: 'GATEWAY_VALIDATION',
    fallback: 'report',
    about: 'report or enforce: whether requests that depart from the API description are refused',
  },
  {
    name: 'accessLog',
    variable: 'GATEWAY_ACCESS_LOG',
    fallback: 'on',
    about: 'on or off: one JSON line on stdout for each request',
  },
];
