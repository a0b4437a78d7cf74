import { lazy } from 'react';

/**
 * A component that is loaded when it is first shown. React remembers a failed load for good, so this one asks again until
 * the mock answers; the page around it says that the connection is lost.
 */
export const lazyPart: typeof lazy = (load) => lazy(() => loadPatiently(load));

const pauseMs = 1_000;

/** Loads a part of the pages, again and again until it is there. */
export async function loadPatiently<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
