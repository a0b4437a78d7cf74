import type fc from 'fast-check';
import type { Schema } from './schema.ts';

/** Values of a place where all the schemas hold; undefined when there are none. */
export type Build = (schemas: readonly Schema[]) => fc.Arbitrary<unknown> | undefined;
