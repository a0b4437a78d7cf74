import { readEvents, type StreamedEvent } from './read-events.ts';
import { CommandError } from './shell-command.ts';

interface Target {
  readonly url: string;
  /** The id of a world, or a key that opens it. */
  readonly world: string;
  readonly token: string | undefined;
  readonly signal: AbortSignal;
}

/** Sends requests to the control API of a mock that runs, about one world. */
export class ControlClient {
  readonly #target: Target;

  constructor(target: Target) {
    this.#target = target;
  }

  get url(): string {
    return this.#target.url;
  }

  /**
   * @param path within the world, such as `clock`
   * @returns the answer as JSON; undefined without a body
   * @throws CommandError with what the mock says
   */
  async get(path: string): Promise<unknown> {
    return readJson(await this.#send(path, { method: 'GET' }));
  }

  /** @throws CommandError with what the mock says */
  async post(path: string, body: object): Promise<unknown> {
    const headers = { 'content-type': 'application/json' };
    return readJson(await this.#send(path, { method: 'POST', headers, body: JSON.stringify(body) }));
  }

  /**
   * The events of some types, from now on.
   *
   * @param onOpen called when the mock has answered
   * @throws CommandError when the stream ends, unless the signal is aborted
   */
  async *follow(types: readonly string[], onOpen: () => void): AsyncGenerator<StreamedEvent> {
    const query = new URLSearchParams({ event: types.join(',') });
    const response = await this.#send(`events?${query}`, { headers: { accept: 'text/event-stream' } });
    onOpen();
    try {
      yield* readEvents(response);
    } catch (error) {
      if (!(error instanceof TypeError) && !this.#target.signal.aborted) throw error;
    }
    if (!this.#target.signal.aborted) throw new CommandError('The mock was stopped, or the world was deleted.');
  }

  async #send(path: string, init: RequestInit & { headers?: Record<string, string> }): Promise<Response> {
    const { url, world, token, signal } = this.#target;
    const headers = { ...init.headers, ...(token === undefined ? {} : { 'x-mock-token': token }) };
    const address = `${url}/__mock/worlds/${encodeURIComponent(world)}/${path}`;
    const response = await fetch(address, { ...init, headers, signal }).catch((error: unknown) => {
      signal.throwIfAborted();
      throw new CommandError(`${explainNoAnswer(url, error)}`);
    });
    if (response.ok) return response;
    throw new CommandError(explainRefusal(url, response.status, await response.text()));
  }
}

function explainNoAnswer(url: string, error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error ? ('code' in cause ? cause.code : cause.message) : error;
  return `No mock answers at ${url} (${code}). Start one with doubletick-mock, or name its address with --url.`;
}

function explainRefusal(url: string, status: number, body: string): string {
  const answer = parse(body);
  const isProblem = typeof answer === 'object' && answer !== null && 'message' in answer && 'statusCode' in answer;
  if (!isProblem) return `${url} answered ${status}, and is not a mock of DoubleTick. Name another address with --url.`;
  return [answer.message].flat().join('\n');
}

async function readJson(response: Response): Promise<unknown> {
  const body = await response.text();
  if (body === '') return undefined;
  const answer = parse(body);
  if (answer !== undefined) return answer;
  throw new CommandError(explainRefusal(new URL(response.url).origin, response.status, body));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
