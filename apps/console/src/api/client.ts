/** The client of the public API, in a file apart: it is loaded with the first change. @module */
export { DoubleTick } from '@doubletick-kit/core';
