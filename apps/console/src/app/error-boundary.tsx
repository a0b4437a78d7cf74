import { Alert, Button, Stack, Text } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { fill, texts } from '../texts.ts';

interface Props {
  readonly children: ReactNode;
}

/** Shows what went wrong on one page, so that the others can still be reached. */
export class ErrorBoundary extends Component<Props, { readonly reason: string | undefined }> {
  override state = { reason: undefined };

  static getDerivedStateFromError(error: unknown): { reason: string } {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === undefined) return this.props.children;
    return (
      <Alert color="red" role="alert" m="md">
        <Stack align="flex-start">
          <Text>{fill(texts.shell.failed, { reason })}</Text>
          <Button variant="default" onClick={() => this.setState({ reason: undefined })}>
            {texts.shell.tryAgain}
          </Button>
        </Stack>
      </Alert>
    );
  }
}
