import type { ReactNode } from 'react';
import { KeyDetails } from './keys/key-details.tsx';
import { KeyList } from './keys/key-list.tsx';

export function DeveloperDocumentationPage({ keyId }: { keyId: string | undefined }): ReactNode {
  return keyId === undefined ? <KeyList /> : <KeyDetails keyId={keyId} />;
}
