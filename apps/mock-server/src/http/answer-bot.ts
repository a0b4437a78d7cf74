import type { AnswerBot } from '../worlds.ts';
import type { AnswerInProcess } from './answer-in-process.ts';
import type { AppDeps } from './environment.ts';
import { describedRequest } from './request/incoming-request.ts';
import { FetchFailure } from './respond-in-process.ts';
import { internalError, toResponse, writeAnswer } from './response/answer.ts';

/** Answers what bots request from DoubleTick. A defect of the mock is reported, and answered by a 500 as over a socket. */
export function createAnswerBot(
  answerInProcess: AnswerInProcess,
  { reportDefect }: Pick<AppDeps, 'reportDefect'>,
): AnswerBot {
  return async function answerBot(hosted, { method, url, headers, body }, signal) {
    const { protocol, host, pathname, search } = new URL(url);
    const described = {
      method,
      target: pathname + search,
      origin: `${protocol}//${host}`,
      headers: new Headers(headers),
      body: Buffer.from(body),
      signal,
      botWorld: hosted,
    };
    try {
      return await answerInProcess((run) => describedRequest(described, run), signal);
    } catch (error) {
      if (signal.aborted || error instanceof FetchFailure) throw error;
      reportDefect(error);
      return toResponse(writeAnswer(internalError));
    }
  };
}
