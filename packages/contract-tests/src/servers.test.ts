import { validateResponse } from '@doubletick-kit/contract';
import { afterAll, describe, expect, it } from 'vitest';
import { cases, titleOf } from './cases.ts';
import { prepareCase, send } from './send-case.ts';
import { startGatewayTarget, startMockTarget } from './targets.ts';

const targets = [await startMockTarget(), await startGatewayTarget()];
afterAll(() => Promise.all(targets.map((target) => target.close())));

describe.each(targets)('$name', ({ mock, addressOf, isGateway }) => {
  const state = () => {
    // Requests are counted whatever the response is.
    const { rateWindows: _, ...rest } = mock.world().state();
    return rest;
  };

  it.each(cases.map((test) => ({ title: titleOf(test), test })))('$title', async ({ test }) => {
    mock.world().reset(test.world);
    const input = await prepareCase(test, addressOf({ ...test, key: undefined }));
    const before = state();

    const answer = await send({ ...test, input }, addressOf(test));

    const status = (isGateway ? test.gatewayStatus : undefined) ?? test.status;
    expect(answer.status).toBe(status);
    if (isGateway && test.gatewayProblem) {
      expect(answer.contentType).toBe('application/problem+json');
      expect(answer.body).toMatchObject({ status, code: test.gatewayProblem });
    } else {
      expect(await validateResponse(test.operation, answer)).toEqual([]);
      expect(answer.body).toMatchObject((isGateway ? test.gatewayAnswer : undefined) ?? test.answer ?? {});
    }
    if (test.status >= 400) expect(state()).toEqual(before);
  });
});
