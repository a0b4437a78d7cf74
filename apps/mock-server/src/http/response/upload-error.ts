import type { UploadProblem } from '../../world/media/upload-media.ts';
import type { World } from '../../world/world.ts';

const badRequest = { statusCode: 400, error: 'Bad Request' } as const;
const unprocessable = { statusCode: 422, error: 'Unprocessable Entity' } as const;

/**
 * The answer to a file that is not taken. The reference documents 402 and 403 with bodies that say 400.
 *
 * @see upload-media (reference), upload-media-1 (guide)
 */
export function refusedUpload({ options }: World, { kind, message }: UploadProblem) {
  if (options.media.refusal === 'guide') {
    return kind === 'too-large'
      ? ({ status: 400, body: { ...badRequest, message } } as const)
      : ({ status: 422, body: { ...unprocessable, message } } as const);
  }
  return kind === 'too-large'
    ? ({ status: 402, body: { ...badRequest, message } } as const)
    : ({ status: 403, body: { ...badRequest, message } } as const);
}
