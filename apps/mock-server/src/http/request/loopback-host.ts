const loopbackHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/** Whether a Host header names this machine, so that the request cannot come from a web site. */
export function isLoopbackHost(host: string): boolean {
  return loopbackHost.test(host);
}
