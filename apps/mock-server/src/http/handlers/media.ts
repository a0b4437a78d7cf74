import { fileAddress } from '../../world/media/files.ts';
import { uploadLifetimeSeconds, uploadMedia } from '../../world/media/upload-media.ts';
import { fileOf } from '../request/form.ts';
import { refusedUpload } from '../response/upload-error.ts';
import { badRequest } from '../response/upstream-errors.ts';
import type { HandlersOf } from './handler.ts';

/** Files for outgoing messages. */
export const mediaHandlers: HandlersOf<'uploadMedia'> = {
  uploadMedia({ world, form, origin }) {
    const sent = fileOf(form, 'file');
    if (!sent) return badRequest(['file must be a file']);
    const outcome = uploadMedia(world, sent);
    if ('message' in outcome) return refusedUpload(world, outcome);
    return { status: 201, body: { mediaUrl: fileAddress(outcome, origin), expiresIn: uploadLifetimeSeconds } };
  },
};
