import { Button, type ButtonProps, VisuallyHidden } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { fill, texts } from '../texts.ts';

interface Props extends ButtonProps {
  readonly value: string | undefined;
  /** What is copied, for the name of the button and for what is announced: "the key Orders". */
  readonly what: string;
  readonly children: ReactNode;
  readonly onCopied?: () => void;
}

/** Copies a value, and says so on the button and to screen readers. Off while there is nothing to copy. */
export function CopyButton({ value, what, children, onCopied, ...button }: Props): ReactNode {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(value ?? '');
      setOutcome('copied');
      onCopied?.();
    } catch {
      // A page that is not served from this machine or by HTTPS has no clipboard.
      setOutcome('refused');
    }
    setTimeout(() => setOutcome(undefined), 2_500);
  }
  const said = outcome && fill(texts.settings.copy[outcome], { what });
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        {...button}
        disabled={value === undefined}
        aria-label={fill(texts.settings.copy.label, { label: typeof children === 'string' ? children : '', what })}
        onClick={() => void copy()}
      >
        {outcome === undefined ? children : texts.settings.copy[`${outcome}Short`]}
      </Button>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  );
}
