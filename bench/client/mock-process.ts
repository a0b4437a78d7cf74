/** A mock in a separate process, which sends its URL to its parent and ends with it. */
import { createMock } from '@doubletick-kit/mock-server';

const { url } = await createMock().listen({ host: '127.0.0.1', port: 0 });
process.send?.(url);
process.on('disconnect', () => process.exit());
