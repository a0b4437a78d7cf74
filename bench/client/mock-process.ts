/** A mock in a process of its own, which tells its parent where it listens and ends with it. */
import { createMock } from '@doubletick-kit/mock-server';

const { url } = await createMock().listen({ host: '127.0.0.1', port: 0 });
process.send?.(url);
process.on('disconnect', () => process.exit());
