import type { Topic } from '../api/topic.ts';

interface Reader {
  /** Whether a read of the topic goes on. */
  readonly isReading: (topic: Topic) => boolean;
  readonly read: (topic: Topic) => void;
}

const gatherMs = 100;

/** Topics that changed, and will be read again. */
export interface ChangedTopics {
  readonly add: (topics: Iterable<Topic>) => void;
  /** Forgets what has not been read again. */
  readonly clear: () => void;
}

/**
 * Gathers what changed, so that a burst of events causes one read of each topic. A topic whose read goes on waits for its
 * end: that read may have missed the change, and starting it over with each event would never let it end.
 */
export function gatherTopics({ isReading, read }: Reader): ChangedTopics {
  const changed = new Set<Topic>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  function wait(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      for (const topic of [...changed].filter((one) => !isReading(one))) {
        changed.delete(topic);
        read(topic);
      }
      if (changed.size > 0) wait();
    }, gatherMs);
  }
  return {
    add(topics) {
      for (const topic of topics) changed.add(topic);
      if (changed.size > 0) wait();
    },
    clear() {
      clearTimeout(timer);
      timer = undefined;
      changed.clear();
    },
  };
}
