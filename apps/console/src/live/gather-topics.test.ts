import { expect, onTestFinished, test, vi } from 'vitest';
import type { Topic } from '../api/topic.ts';
import { gatherTopics } from './gather-topics.ts';

function setup() {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const reads: Topic[] = [];
  const busy = new Set<Topic>();
  const changed = gatherTopics({ isReading: (topic) => busy.has(topic), read: (topic) => reads.push(topic) });
  return { reads, busy, changed };
}

test('reads a topic once for a burst of a thousand events', () => {
  const { reads, changed } = setup();
  for (let count = 0; count < 1_000; count += 1) changed.add(['chats', 'messages']);
  expect(reads).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(reads).toEqual(['chats', 'messages']);
});

test('reads again after a read that was going on when the topic changed', () => {
  const { reads, busy, changed } = setup();
  busy.add('chats');
  changed.add(['chats', 'team']);
  vi.advanceTimersByTime(300);
  expect(reads).toEqual(['team']);
  busy.clear();
  vi.advanceTimersByTime(100);
  expect(reads).toEqual(['team', 'chats']);
});

test('reads nothing after it was cleared, until something changes again', () => {
  const { reads, changed } = setup();
  changed.add(['chats']);
  changed.clear();
  vi.advanceTimersByTime(200);
  expect(reads).toEqual([]);
  changed.add(['team']);
  vi.advanceTimersByTime(100);
  expect(reads).toEqual(['team']);
});
