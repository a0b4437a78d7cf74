/** A request to the control API and the status that it gets. */
export interface ControlCase {
  operation: string;
  status: number;
  because: string;
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** The headers of a page of another origin. */
export const foreignPage = { origin: 'https://example.com' };

/** The path of a world that does not exist. */
export const unknown = '/worlds/nowhere';
