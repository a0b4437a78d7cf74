import { lazy, type ReactNode } from 'react';

const KeyDetails = lazy(() => import('./keys/key-details.tsx').then((m) => ({ default: m.KeyDetails })));
const KeyList = lazy(() => import('./keys/key-list.tsx').then((m) => ({ default: m.KeyList })));

export function DeveloperDocumentationPage({ keyId }: { keyId: string | undefined }): ReactNode {
  return keyId === undefined ? <KeyList /> : <KeyDetails keyId={keyId} />;
}
