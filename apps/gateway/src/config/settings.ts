import { z } from 'zod';
import { isAddressRange } from '../policy/address-ranges.ts';
import { describe } from './describe-value.ts';
import { validation } from './validation-modes.ts';

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

/** A value that is refused, and what to give instead; the name of the setting comes before it. */
const cannotBe = (advice: string) => ({
  error: ({ input }: { input?: unknown }) => `cannot be ${describe(input)}. ${advice}`,
});

const text = (what: string) => z.string(cannotBe(`Give ${what}.`)).min(1, cannotBe(`Give ${what}.`));

const numberFrom = (least: number, most: number, what = 'a whole number') =>
  z
    .unknown()
    .refine(
      (given) => isDigits(given) && Number(given) >= least && Number(given) <= most,
      cannotBe(`Give ${what} from ${least} to ${most}.`),
    )
    .transform(Number);

function isDigits(value: unknown): boolean {
  return (typeof value === 'string' || typeof value === 'number') && /^\d{1,9}$/.test(String(value));
}

const oneOf = <const Value extends string>(values: readonly [Value, ...Value[]]) =>
  z.enum(values, cannotBe(`Give ${values.join(' or ')}.`));

const list = z
  .union([z.array(z.string()), z.string().transform((joined) => joined.split(',').map((part) => part.trim()))], {
    error: ({ input }) => `cannot be ${describe(input)}. Give a list of strings, or one string with commas.`,
  })
  .transform((values) => values.filter((value) => value !== ''));

const addressesOr = (more: string) => (entries: readonly string[], context: z.RefinementCtx) => {
  const wrong = entries.find((entry) => !isAddressRange(entry));
  if (wrong === undefined) return;
  const advice = `Give IP addresses or CIDR ranges, such as 10.0.0.0/8${more}.`;
  context.addIssue({ code: 'custom', message: `cannot have ${describe(wrong)}. ${advice}` });
};

const addresses = list.superRefine(addressesOr(''));

const addressesOrOff = list
  .transform((entries) => (entries.length === 1 && entries[0] === 'off' ? [] : entries))
  .superRefine(addressesOr(', or off'));

/** The value is not named, because it can have a password in it. */
const redisUrl = z
  .string('cannot be used. Give the URL as a string.')
  .refine((url) => url === '' || /^rediss?:$/.test(URL.parse(url)?.protocol ?? ''), {
    error: 'cannot be used. Give a URL such as redis://127.0.0.1:6379/0 or rediss://user:password@host:6380.',
  });

export const settingsSchema = z.strictObject({
  // The value is not named, because it is the key.
  apiKey: z
    .string('cannot be used. Give the key as a string.')
    .regex(/^[\x21-\x7e]+$/, 'cannot be used. Give the key without spaces and with ASCII characters only.')
    .regex(/^(?!(["'`]).*\1$)/, 'has quotes around it. Remove them: the gateway would send them to DoubleTick.'),
  baseUrl: text('an https URL'),
  allowInsecureUpstream: list,
  host: text('an IP address or a host name'),
  port: numberFrom(0, 65_535, 'a port'),
  dataDir: text('the path of a directory'),
  trustedProxies: addresses,
  metricsFrom: addressesOrOff,
  maxConnections: numberFrom(1, 100_000),
  laneSlots: numberFrom(1, 1_000),
  laneQueue: numberFrom(0, 10_000),
  laneWaitMs: numberFrom(1, 600_000),
  maxBufferMib: numberFrom(16, 4_096),
  upstreamLimits: oneOf(['on', 'off']),
  breaker: oneOf(['on', 'off']),
  redisUrl,
  instances: numberFrom(1, 1_000),
  drainDelayMs: numberFrom(0, 600_000),
  validation,
  accessLog: oneOf(['on', 'off']),
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
    name: 'metricsFrom',
    variable: 'GATEWAY_METRICS_FROM',
    fallback: '127.0.0.1, ::1',
    about: 'addresses or CIDR ranges that may read /metrics, or off',
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
    name: 'upstreamLimits',
    variable: 'GATEWAY_UPSTREAM_LIMITS',
    fallback: 'on',
    about: "on or off: whether the gateway keeps DoubleTick's own rate limits and shares them out",
  },
  {
    name: 'breaker',
    variable: 'GATEWAY_BREAKER',
    fallback: 'on',
    about: 'on or off: whether requests of a team and class get 503 for a while after 10 in a row have failed',
  },
  {
    name: 'redisUrl',
    variable: 'GATEWAY_REDIS_URL',
    isSecret: true,
    fallback: '',
    about: 'Redis or Valkey, where several gateways share their rate limits; needs the package ioredis',
  },
  {
    name: 'instances',
    variable: 'GATEWAY_INSTANCES',
    fallback: '2',
    about: 'how many gateways share Redis: while it is away, each keeps to its part of every limit',
  },
  {
    name: 'drainDelayMs',
    variable: 'GATEWAY_DRAIN_DELAY_MS',
    fallback: '0',
    about: 'how long a gateway that stops still serves requests while /readyz answers 503, in milliseconds',
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
