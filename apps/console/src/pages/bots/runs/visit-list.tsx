import { Button, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useWorldNow } from '../../../api/world-clock.ts';
import { formatEventTime } from '../../../parts/format-time.ts';
import { fill } from '../../../texts.ts';
import type { BotRunDetails } from '../data/use-runs.ts';
import { CallDetails } from './call-details.tsx';
import { ReplayDialog } from './replay-dialog.tsx';
import classes from './run-page.module.css';
import { runTexts, summarizeCall } from './run-words.ts';
import { describeOutcome, type ShownVisit } from './show-visits.ts';

const t = runTexts;

interface Props {
  readonly run: BotRunDetails;
  readonly visits: readonly ShownVisit[];
  /** The number of the visit whose details are shown. */
  readonly selected: number | undefined;
  readonly onSelect: (number: number) => void;
}

/** The steps that a run has come to, in their order, with the details of one. */
export function VisitList({ run, visits, selected, onSelect }: Props): ReactNode {
  const [replaying, setReplaying] = useState<number>();
  return (
    <section aria-labelledby="visits-title">
      <Title order={2} size="h5" mb={4} id="visits-title">
        {t.visits}
      </Title>
      {visits.length === 0 && <Text size="sm">{t.noVisits}</Text>}
      <ol className={classes.visits}>
        {visits.map((shown) => {
          const { number } = shown.visit;
          const isSelected = number === selected;
          return (
            <VisitItem key={number} shown={shown} isSelected={isSelected} onSelect={onSelect}>
              {isSelected && (
                <Stack gap="sm" className={classes.details}>
                  <Text size="sm">{describeOutcome(shown, run)}</Text>
                  {shown.visit.call && <CallDetails number={number} call={shown.visit.call} />}
                  <Group>
                    <Button variant="default" size="compact-sm" onClick={() => setReplaying(number)}>
                      {t.replay.button}
                    </Button>
                  </Group>
                </Stack>
              )}
            </VisitItem>
          );
        })}
      </ol>
      <ReplayDialog runId={run.id} visit={replaying} onClose={() => setReplaying(undefined)} />
    </section>
  );
}

interface ItemProps {
  readonly shown: ShownVisit;
  readonly isSelected: boolean;
  readonly onSelect: (number: number) => void;
  readonly children: ReactNode;
}

function VisitItem({ shown, isSelected, onSelect, children }: ItemProps): ReactNode {
  const { visit, name, isRemoved, otherBot } = shown;
  const item = useRef<HTMLLIElement>(null);
  const now = useWorldNow(60_000);
  // The details have the whole call.
  const call = isSelected ? undefined : summarizeCall(visit.call);
  useScrollIntoView(item, isSelected);
  return (
    <>
      {otherBot !== undefined && (
        <Text component="li" size="sm" c="dimmed">
          {fill(t.inBot, { bot: otherBot })}
        </Text>
      )}
      <li ref={item} className={classes.visit} data-selected={isSelected || undefined}>
        <UnstyledButton className={classes.head} aria-expanded={isSelected} onClick={() => onSelect(visit.number)}>
          <Group gap="xs" justify="space-between" wrap="nowrap" align="baseline">
            <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
              {visit.number}. {isRemoved ? fill(t.removed, { step: name }) : name}
            </Text>
            <Text size="xs" c="dimmed" style={{ flexShrink: 0 }}>
              {formatEventTime(visit.at, now)}
            </Text>
          </Group>
          {[call, visit.note].map((line) => line && <Line key={line}>{line}</Line>)}
        </UnstyledButton>
        {children}
      </li>
    </>
  );
}

function Line({ children }: { children: string }): ReactNode {
  return (
    <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Text>
  );
}

/** A step that is selected on the canvas may be out of sight. What is selected first scrolls the list, and not the page. */
function useScrollIntoView(item: RefObject<HTMLElement | null>, isSelected: boolean): void {
  const wasSelected = useRef<boolean>(undefined);
  useEffect(() => {
    const list = item.current?.parentElement;
    if (isSelected && wasSelected.current === false) item.current?.scrollIntoView({ block: 'nearest' });
    else if (isSelected && wasSelected.current === undefined && item.current && list) {
      list.scrollTop = item.current.offsetTop - list.offsetTop;
    }
    wasSelected.current = isSelected;
  }, [item, isSelected]);
}
