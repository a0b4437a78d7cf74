import { expect, it } from 'vitest';
import { demo } from '../../world/seed/demo.ts';
import { setupCheckedMock } from '../checked-mock.fixture.ts';

const chat = `wabaNumber=${demo.wabaNumbers.support}&customerNumber=${demo.customers.unassigned.phone}`;

it('answers with the first and last moment of a range of days', async () => {
  const { body } = await setupCheckedMock().send('getChatAiSummary', {
    search: `?${chat}&startDate=2001-09-03&endDate=2001-09-09`,
  });
  expect(body).toMatchObject({
    startDate: '2001-09-03T00:00:00.000Z',
    endDate: '2001-09-09T23:59:59.999Z',
    chatType: 'INDIVIDUAL',
  });
});

it.each(['2001-02-29', '2001-13-01', '0000-00-00'])('refuses %s, which is not in the calendar', async (day) => {
  const { status } = await setupCheckedMock().send('getChatAiSummary', {
    search: `?${chat}&startDate=${day}&endDate=2001-03-01`,
  });
  expect(status).toBe(400);
});
