import type { ReactNode } from 'react';
import { lazyPart } from '../../parts/lazy-part.ts';

const KeyDetails = lazyPart(() => import('./keys/key-details.tsx').then((m) => ({ default: m.KeyDetails })));
const KeyList = lazyPart(() => import('./keys/key-list.tsx').then((m) => ({ default: m.KeyList })));

export function DeveloperDocumentationPage({ keyId }: { keyId: string | undefined }): ReactNode {
  return keyId === undefined ? <KeyList /> : <KeyDetails keyId={keyId} />;
}
