import {
  type Connection,
  type EdgeChange,
  type FinalConnectionState,
  type NodeChange,
  useReactFlow,
} from '@xyflow/react';
import { type DragEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { fill } from '../../../texts.ts';
import { addStep, connect, moveSteps, refusalOfConnection, removeSteps } from '../model/change-flow.ts';
import type { BotFlow, BotPosition, StepType } from '../model/flow.ts';
import { actionTypes, triggerTypes } from '../model/step-types.ts';
import { nameOfExit, nameOfStep } from '../model/step-words.ts';
import canvasTexts from './canvas-texts.json' with { type: 'json' };
import { exitKey } from './path-marks.ts';
import { stepSize } from './place-steps.ts';

/** What is dragged from the list of steps to the canvas. */
export const draggedStep = 'application/x-doubletick-step';

/** What the canvas has done, or why it has not, for people to read. */
export interface CanvasNews {
  readonly text: string;
  readonly isRefusal: boolean;
}

interface Acts {
  readonly flow: BotFlow;
  readonly selectedId: string | undefined;
  readonly onSelect: (stepId: string | undefined) => void;
  readonly onChange: ((flow: BotFlow) => void) | undefined;
  /** A person wants to go on to the fields of a step. */
  readonly onOpen: ((stepId: string) => void) | undefined;
  readonly onSay: (news: CanvasNews) => void;
  readonly root: RefObject<HTMLElement | null>;
  /** Gets the focus when the flow has changed. */
  readonly focusNext: RefObject<string | undefined>;
}

const noMoves: ReadonlyMap<string, BotPosition> = new Map();

/** What mouse, finger and keyboard do on the canvas. */
export function useCanvasActs(acts: Acts) {
  const { flow, onChange, onSay } = acts;
  const [selectedEdge, setSelectedEdge] = useState<string>();

  function perform(outcome: Outcome | undefined): void {
    if (outcome === undefined) return;
    if (outcome.flow) {
      onChange?.(outcome.flow);
      setSelectedEdge(undefined);
    }
    onSay({ text: outcome.text, isRefusal: outcome.flow === undefined });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const stepId = event.target instanceof Element ? stepIdOf(event.target) : undefined;
    if (event.key === 'Enter' && stepId !== undefined) acts.onOpen?.(stepId);
    if (!onChange || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
    event.preventDefault();
    if (selectedEdge !== undefined) perform(disconnect(flow, selectedEdge));
    else perform(deleteStep(acts, stepId ?? acts.selectedId));
  }

  /** Also when a connection is dropped anywhere on a step: the dots are small. */
  function onConnectEnd(event: MouseEvent | TouchEvent, state: FinalConnectionState): void {
    if (state.isValid || !state.fromHandle?.id || !state.fromNode) return;
    const to = state.toNode?.id ?? stepIdAt(event);
    if (to !== undefined) perform(connectTo(flow, { from: state.fromNode.id, exit: state.fromHandle.id, to }));
  }

  const { moving, onNodesChange } = useNodeChanges(acts, () => setSelectedEdge(undefined));
  const handlers = {
    onNodesChange,
    onEdgesChange: (changes: readonly EdgeChange[]) => {
      const selections = changes.filter((change) => change.type === 'select');
      if (selections.length > 0) setSelectedEdge(selections.findLast(({ selected }) => selected)?.id);
    },
    onKeyDown,
    ...useDrop(acts, perform),
    onConnect: ({ source, sourceHandle, target }: Connection) =>
      perform(connectTo(flow, { from: source, exit: sourceHandle ?? '', to: target })),
    onConnectEnd,
    onClickConnectEnd: onConnectEnd,
    isValidConnection: ({ source, target }: Pick<Connection, 'source' | 'target'>) =>
      refusalOfConnection(flow, source, target) === undefined,
  };
  return { moving, selectedEdge, handlers: useStable(handlers) };
}

type Handlers = Readonly<Record<string, (...args: never[]) => unknown>>;

/**
 * The same functions each time, which do what the latest ones do: React Flow asks every step, connection and handle what
 * they show whenever one of its handlers is another function.
 */
function useStable<Given extends Handlers>(given: Given): Given {
  const latest = useRef<Handlers>(given);
  latest.current = given;
  const [stable] = useState(() => {
    const names = Object.keys(given);
    return Object.fromEntries(names.map((name) => [name, (...args: never[]) => latest.current[name]?.(...args)]));
  });
  return stable as Given; // has the same functions under the same names
}

/** Steps are moved and selected. A step that is being dragged becomes part of the flow when it is dropped. */
function useNodeChanges({ flow, selectedId, onSelect, onChange }: Acts, onChosen: () => void) {
  const [moving, setMoving] = useState(noMoves);

  function move(positions: ReadonlyMap<string, BotPosition>, isGoingOn: boolean): void {
    setMoving(isGoingOn ? positions : noMoves);
    const moved = moveSteps(flow, positions);
    if (!isGoingOn && moved !== flow) onChange?.(moved);
  }

  function onNodesChange(changes: readonly NodeChange[]): void {
    const places = changes.filter((change) => change.type === 'position');
    if (places.length > 0) {
      move(
        positionsIn(places),
        places.some(({ dragging }) => dragging === true),
      );
    }
    const selections = changes.filter((change) => change.type === 'select');
    const chosen = selections.findLast(({ selected }) => selected);
    if (chosen) {
      onChosen();
      onSelect(chosen.id);
    } else if (selections.some(({ id }) => id === selectedId)) onSelect(undefined);
  }

  return { moving, onNodesChange };
}

/** A step is dragged here from the list of steps. */
function useDrop({ flow, onSelect, onChange }: Acts, perform: (outcome: Outcome) => void) {
  const { screenToFlowPosition } = useReactFlow();
  return {
    onDragOver: (event: DragEvent) => {
      if (onChange && event.dataTransfer.types.includes(draggedStep)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      const type = typeNamed(event.dataTransfer.getData(draggedStep));
      if (!onChange || type === undefined) return;
      event.preventDefault();
      const { x, y } = screenToFlowPosition({ x: event.clientX, y: event.clientY });
      const position = { x: Math.round(x - stepSize.width / 2), y: Math.round(y - stepSize.head / 2) };
      const added = addStep(flow, type, position);
      const step = added.steps.at(-1);
      if (!step) return;
      perform({ flow: added, text: fill(canvasTexts.added, { name: nameOfStep(step) }) });
      onSelect(step.id);
    },
  };
}

interface Outcome {
  /** Undefined for a refusal. */
  readonly flow: BotFlow | undefined;
  readonly text: string;
}

interface Link {
  readonly from: string;
  readonly exit: string;
  readonly to: string;
}

function connectTo(flow: BotFlow, link: Link): Outcome | undefined {
  const [from, to] = [link.from, link.to].map((id) => flow.steps.find((step) => step.id === id));
  if (!from || !to) return undefined;
  const refusal = refusalOfConnection(flow, link.from, link.to);
  if (refusal) return { flow: undefined, text: fill(canvasTexts.refused[refusal], { to: nameOfStep(to) }) };
  const old = flow.connections.find((one) => one.from === link.from && one.exit === link.exit);
  const before = flow.steps.find(({ id }) => id === old?.to);
  if (before === to) return undefined;
  const words = { exit: nameOfExit(from, link.exit), from: nameOfStep(from), to: nameOfStep(to) };
  const text = before
    ? fill(canvasTexts.replaced, { ...words, before: nameOfStep(before) })
    : fill(canvasTexts.connected, words);
  return { flow: connect(flow, link), text };
}

function disconnect(flow: BotFlow, key: string): Outcome | undefined {
  const link = flow.connections.find(({ from, exit }) => exitKey(from, exit) === key);
  const [from, to] = [link?.from, link?.to].map((id) => flow.steps.find((step) => step.id === id));
  if (!link || !from || !to) return undefined;
  const words = { exit: nameOfExit(from, link.exit), from: nameOfStep(from), to: nameOfStep(to) };
  return { flow: connect(flow, { ...link, to: undefined }), text: fill(canvasTexts.disconnected, words) };
}

/** Deletes a step; the focus goes to the next one. */
function deleteStep({ flow, focusNext, root }: Acts, id: string | undefined): Outcome | undefined {
  const index = flow.steps.findIndex((step) => step.id === id);
  const step = flow.steps[index];
  if (!step) return undefined;
  const left = removeSteps(flow, new Set([step.id]));
  focusNext.current = (left.steps[index] ?? left.steps[index - 1])?.id;
  if (focusNext.current === undefined) root.current?.focus();
  return { flow: left, text: fill(canvasTexts.deleted, { name: nameOfStep(step) }) };
}

function positionsIn(
  changes: readonly { readonly id: string; readonly position?: BotPosition }[],
): ReadonlyMap<string, BotPosition> {
  return new Map(
    changes.flatMap(({ id, position }) =>
      position ? [[id, { x: Math.round(position.x), y: Math.round(position.y) }]] : [],
    ),
  );
}

/** The step whose node an element is in. */
function stepIdOf(element: Element): string | undefined {
  return element.closest<HTMLElement>('.react-flow__node')?.dataset.id;
}

function stepIdAt(event: MouseEvent | TouchEvent): string | undefined {
  const point = 'changedTouches' in event ? event.changedTouches[0] : event;
  const element = point && document.elementFromPoint(point.clientX, point.clientY);
  return element ? stepIdOf(element) : undefined;
}

function typeNamed(name: string): StepType | undefined {
  return [...triggerTypes, ...actionTypes].find((type) => type === name);
}
