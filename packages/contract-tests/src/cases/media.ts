import type { Case } from '../case.ts';

const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], 'price list.png', { type: 'image/png' });
const clip = new File(['clip'], 'clip.mov', { type: 'video/quicktime' });
const largest = 16_777_216;
const tooLarge = new File([new Uint8Array(largest + 1)], 'film.mp4', { type: 'video/mp4' });
const sizeMessage = `File size is larger than the maximum allowed limit: ${largest} bytes.`;
const typeMessage = 'File type video/quicktime is not supported.';

export const mediaCases: readonly Case[] = [
  {
    operation: 'uploadMedia',
    status: 201,
    because: 'the file is an image',
    input: { form: { file: picture } },
    answer: { expiresIn: 86_400 },
  },
  {
    operation: 'uploadMedia',
    status: 400,
    because: 'the form has no file',
    input: { form: { name: 'picture' } },
    clientRefuses: true,
  },
  {
    operation: 'uploadMedia',
    status: 400,
    because: 'the file is too large and the world responds like the guide',
    input: { form: { file: tooLarge } },
    clientRefuses: true,
    world: { media: { refusal: 'guide' } },
    answer: { statusCode: 400, message: sizeMessage },
  },
  {
    operation: 'uploadMedia',
    status: 402,
    because: 'the file is too large',
    input: { form: { file: tooLarge } },
    clientRefuses: true,
    answer: { statusCode: 400, message: sizeMessage, error: 'Bad Request' },
  },
  {
    operation: 'uploadMedia',
    status: 403,
    because: 'the type is not supported',
    input: { form: { file: clip } },
    clientRefuses: true,
    answer: { statusCode: 400, message: typeMessage, error: 'Bad Request' },
  },
  {
    operation: 'uploadMedia',
    status: 422,
    because: 'the type is not supported and the world responds like the guide',
    input: { form: { file: clip } },
    clientRefuses: true,
    world: { media: { refusal: 'guide' } },
    answer: { statusCode: 422, message: typeMessage, error: 'Unprocessable Entity' },
  },
];
