import { validateResponse } from '@doubletick-kit/contract';
import { afterAll, describe, expect, it } from 'vitest';
import { cases, titleOf } from './cases.ts';
import { sendCase } from './send-case.ts';
import { startGatewayTarget, startMockTarget } from './targets.ts';

const targets = [await startMockTarget(), await startGatewayTarget()];
afterAll(() => Promise.all(targets.map((target) => target.close())));

describe.each(targets)('$name', ({ mock, addressOf, isGateway }) => {
  it.each(cases.map((test) => ({ title: titleOf(test), test })))('$title', async ({ test }) => {
    mock.reset(test.world);
    const before = mock.state();

    const answer = await sendCase(test, addressOf(test));

    expect(answer.status).toBe(test.status);
    if (isGateway && test.gatewayProblem) {
      expect(answer.contentType).toBe('application/problem+json');
      expect(answer.body).toMatchObject({ status: test.status, code: test.gatewayProblem });
    } else {
      expect(await validateResponse(test.operation, answer)).toEqual([]);
      expect(answer.body).toMatchObject(test.answer ?? {});
    }
    if (test.status >= 400) expect(mock.state()).toEqual(before);
  });
});
