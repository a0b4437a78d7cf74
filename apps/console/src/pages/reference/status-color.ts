/** Green for what was done, orange for what the request has wrong, red for a failure of the server. */
export function statusColor(status: number): 'green' | 'orange' | 'red' | 'gray' {
  if (status >= 500) return 'red';
  if (status >= 400) return 'orange';
  return status >= 200 && status < 300 ? 'green' : 'gray';
}
