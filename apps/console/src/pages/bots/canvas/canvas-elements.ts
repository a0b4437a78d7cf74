import { type Edge, MarkerType, type Node, Position } from '@xyflow/react';
import { fill } from '../../../texts.ts';
import { exitsOf } from '../model/exits-of.ts';
import type { BotFlow, BotPosition, BotProblem, BotStep } from '../model/flow.ts';
import { isTrigger } from '../model/step-types.ts';
import { nameOfExit, nameOfStep, nameOfType } from '../model/step-words.ts';
import canvasTexts from './canvas-texts.json' with { type: 'json' };
import { describeMark, exitKey, type PathMarks, type StepMark } from './path-marks.ts';
import { heightOf, stepSize } from './place-steps.ts';
import { type NamesOfIds, summarizeStep } from './summarize-step.ts';

/** What a node shows. */
export interface StepData extends Record<string, unknown> {
  readonly step: BotStep;
  readonly summary: string;
  readonly problemCount: number;
  readonly mark: StepMark | undefined;
  /** A run is shown, and did not come here. */
  readonly isDimmed: boolean;
  readonly isEditable: boolean;
}

export type StepNode = Node<StepData, 'step'>;

/** What nodes are made of, apart from the flow. */
export interface Look {
  readonly problems: readonly BotProblem[];
  readonly selectedId: string | undefined;
  readonly names: NamesOfIds;
  readonly marks: PathMarks | undefined;
  readonly isEditable: boolean;
  /** Steps that are being dragged. */
  readonly moving: ReadonlyMap<string, BotPosition>;
}

/**
 * The nodes of a flow. A node that did not change stays the same object, so that of hundreds only those that changed are
 * drawn again.
 *
 * @param before the nodes that were made last
 */
export function nodesOf({ steps }: BotFlow, look: Look, before: readonly StepNode[]): StepNode[] {
  const known = new Map(before.map((node) => [node.id, node]));
  const counts = Map.groupBy(look.problems, ({ stepId }) => stepId);
  return steps.map((step) => {
    const node = nodeOf(step, look, counts.get(step.id)?.length ?? 0);
    const old = known.get(step.id);
    return old && isSameNode(old, node) ? old : node;
  });
}

function nodeOf(step: BotStep, look: Look, problemCount: number): StepNode {
  const { selectedId, names, marks, isEditable, moving } = look;
  const mark = marks?.steps.get(step.id);
  const summary = summarizeStep(step, names);
  const size = { width: stepSize.width, height: heightOf(step) };
  return {
    id: step.id,
    type: 'step',
    position: moving.get(step.id) ?? step.position ?? { x: 0, y: 0 },
    selected: step.id === selectedId,
    dragging: moving.has(step.id),
    data: { step, summary, problemCount, mark, isDimmed: marks !== undefined && mark === undefined, isEditable },
    ariaLabel: labelOf(step, { summary, problemCount, mark }),
    ...size,
    measured: size,
    handles: handlesOf(step),
  };
}

/** Where connections begin and end. They are known before they are drawn, so hundreds need not be measured. */
function handlesOf(step: BotStep): NonNullable<StepNode['handles']> {
  const { width, head, exit, handle } = stepSize;
  const size = { width: handle, height: handle };
  const exits = exitsOf(step).map((id, index) => ({
    ...size,
    id,
    type: 'source' as const,
    position: Position.Right,
    x: width - handle / 2,
    y: head + index * exit + (exit - handle) / 2,
  }));
  if (isTrigger(step)) return exits;
  const entry = { x: -handle / 2, y: (head - handle) / 2 };
  return [...exits, { ...size, ...entry, id: null, type: 'target' as const, position: Position.Left }];
}

function labelOf(step: BotStep, { summary, problemCount, mark }: Pick<StepData, 'summary' | 'problemCount' | 'mark'>) {
  const name = nameOfStep(step);
  const type = nameOfType(step.type);
  const label = name === type ? name : fill(canvasTexts.stepLabel, { type, name });
  const facts = [
    fill(canvasTexts.summaryLabel, { label, summary }),
    problemCount > 0 ? countProblems(problemCount) : undefined,
    mark && describeMark(mark),
  ];
  return facts.filter((fact) => fact !== undefined).join('. ');
}

export function countProblems(count: number): string {
  return count === 1 ? canvasTexts.oneProblem : fill(canvasTexts.problems, { count });
}

function isSameNode(a: StepNode, b: StepNode): boolean {
  return (
    a.data.step === b.data.step &&
    a.data.isEditable === b.data.isEditable &&
    a.data.isDimmed === b.data.isDimmed &&
    a.ariaLabel === b.ariaLabel &&
    a.selected === b.selected &&
    a.dragging === b.dragging &&
    a.position.x === b.position.x &&
    a.position.y === b.position.y
  );
}

const arrow = { type: MarkerType.ArrowClosed, width: 20, height: 20, markerUnits: 'userSpaceOnUse' };

/**
 * The connections of a flow, in the order in which they are drawn. One that did not change stays the same object, and
 * without any change so does the list.
 *
 * @param before the connections that were made last
 */
export function edgesOf(
  flow: BotFlow,
  { marks, selectedId }: { readonly marks: PathMarks | undefined; readonly selectedId: string | undefined },
  before: Edge[] = [],
): Edge[] {
  const known = new Map(before.map((edge) => [edge.id, edge]));
  const edges = edgesFor(flow, marks, selectedId).map((edge) => {
    const old = known.get(edge.id);
    return old && isSameEdge(old, edge) ? old : edge;
  });
  return edges.length === before.length && edges.every((edge, index) => edge === before[index]) ? before : edges;
}

function isSameEdge(a: Edge, b: Edge): boolean {
  return (
    a.target === b.target && a.selected === b.selected && a.className === b.className && a.ariaLabel === b.ariaLabel
  );
}

function edgesFor(flow: BotFlow, marks: PathMarks | undefined, selectedId: string | undefined): Edge[] {
  const steps = new Map(flow.steps.map((step) => [step.id, step]));
  return flow.connections.flatMap(({ from, exit, to }) => {
    const [source, target] = [steps.get(from), steps.get(to)];
    if (!source || !target) return [];
    const id = exitKey(from, exit);
    const isTaken = marks?.exits.has(id) ?? false;
    const state = marks === undefined ? undefined : isTaken ? 'taken' : 'dimmed';
    return {
      id,
      source: from,
      sourceHandle: exit,
      target: to,
      selected: id === selectedId,
      ...(state && { className: state }),
      zIndex: isTaken ? 1 : 0,
      markerEnd: isTaken ? { ...arrow, color: 'var(--taken)' } : arrow,
      ariaLabel: fill(canvasTexts.connection, {
        exit: nameOfExit(source, exit),
        from: nameOfStep(source),
        to: nameOfStep(target),
      }),
    };
  });
}
