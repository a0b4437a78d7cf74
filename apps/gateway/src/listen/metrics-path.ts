import type { MetricsPage } from '../metrics/metrics.ts';
import type { Inbound } from '../pipeline/inbound.ts';
import { createAddressMatcher } from '../policy/address-ranges.ts';
import type { Handler } from './handler.ts';

interface MetricsAccess {
  /** Addresses and CIDR ranges that may read the metrics. Empty: nobody. */
  metricsFrom: readonly string[];
  trustedProxies: readonly string[];
}

/**
 * Answers `GET /metrics` without a key and without a record, to whom the settings name. For anyone else it is a path like
 * any other.
 */
export function withMetrics(handle: Handler, metrics: MetricsPage, access: MetricsAccess): Handler {
  const mayRead = createMayRead(access);
  const answerMetrics = async () => {
    const headers = { 'content-type': metrics.contentType, 'cache-control': 'no-store' };
    return { status: 200, headers, body: await metrics.read() };
  };
  return (inbound) => {
    const isAsked = inbound.target === '/metrics' && inbound.method === 'GET' && mayRead(inbound);
    return isAsked ? answerMetrics() : handle(inbound);
  };
}

/** What reverse proxies add. */
const proxyHeaders = ['x-forwarded-for', 'forwarded', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

/**
 * A proxy on this machine is a peer with a local address. So a request that came through a proxy is judged by its client's
 * address, and only if a trusted proxy has named it: not by that of a proxy, whatever is listed.
 */
function createMayRead({ metricsFrom, trustedProxies }: MetricsAccess): (inbound: Inbound) => boolean {
  const isListed = createAddressMatcher(metricsFrom);
  const isProxy = createAddressMatcher(trustedProxies);
  return (inbound) => {
    const { address, peer } = inbound;
    if (address === null || !isListed(address)) return false;
    if (proxyHeaders.every((name) => inbound.header(name) === undefined)) return true;
    return address !== peer && !isProxy(address);
  };
}
