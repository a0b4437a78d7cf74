import type { Exchange } from './exchange.ts';
import type { Answer } from './inbound.ts';
import type { Ports } from './ports.ts';
import { type Ending, recordCut } from './record.ts';

interface Delivery {
  ending: Ending;
  answer: Answer;
  /** Whether the client was gone before the record was written: then there was no answer to cut. */
  wasGone: boolean;
  /** Gives back what the answer holds while it is sent. */
  release?: () => void;
}

/** Hands out an answer whose record is durable, and follows it until it has left. */
export function deliver(exchange: Exchange, ports: Ports, { ending, answer, wasGone, release }: Delivery): Answer {
  return {
    ...answer,
    settled(delivered) {
      release?.();
      if (!delivered && !wasGone) recordCut(exchange, ports, ending);
    },
  };
}
