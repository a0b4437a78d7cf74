import './react-flow.css';
import { Text, useComputedColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  Background,
  type Edge,
  MiniMap,
  Panel,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useStore,
  type Viewport,
} from '@xyflow/react';
import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react';
import { fill } from '../../../texts.ts';
import type { BotRun, Visit } from '../data/use-runs.ts';
import type { BotFlow, BotProblem, BotStep } from '../model/flow.ts';
import classes from './canvas.module.css';
import { edgesOf, nodesOf, type StepNode } from './canvas-elements.ts';
import canvasTexts from './canvas-texts.json' with { type: 'json' };
import { marksOf } from './path-marks.ts';
import { heightOf, placeSteps, stepSize } from './place-steps.ts';
import { StepNodeView } from './step-node.tsx';
import { type CanvasNews, useCanvasActs } from './use-canvas-acts.ts';
import { useNamesOfIds } from './use-names-of-ids.ts';
import { ViewButtons } from './view-buttons.tsx';

export interface BotCanvasProps {
  readonly flow: BotFlow;
  /** Marked at their steps. */
  readonly problems: readonly BotProblem[];
  readonly selectedId: string | undefined;
  readonly onSelect: (stepId: string | undefined) => void;
  /** Left out where the flow is only looked at. */
  readonly onChange?: (flow: BotFlow) => void;
  /** The steps that a run has come to, whose way is drawn. */
  readonly path?: readonly Visit[];
  /** How that run is, which its last step says. */
  readonly runStatus?: BotRun['status'];
  /** Enter was pressed at a step. */
  readonly onOpen?: (stepId: string) => void;
  /** What was done, or refused and why. */
  readonly onSay?: (news: CanvasNews) => void;
  /** All steps are shown again when this changes. */
  readonly fitCount?: number;
}

const nodeTypes = { step: StepNodeView };
const fitOptions = { maxZoom: 1, padding: 0.12 };
const noNodes: readonly StepNode[] = [];
const mapFrom = 15;

/** The steps of a bot and their connections. */
export function BotCanvas(props: BotCanvasProps): ReactNode {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}

function Canvas(props: BotCanvasProps): ReactNode {
  const { problems, selectedId, onSelect, onChange, onOpen, path, runStatus, fitCount } = props;
  const isEditable = onChange !== undefined;
  const isPhone = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useRef<string>(undefined);
  const flow = useMemo(() => placeSteps(props.flow), [props.flow]);
  const names = useNamesOfIds();
  const marks = useMemo(() => path && marksOf(path, runStatus), [path, runStatus]);
  const onSay = props.onSay ?? ignore;
  const { moving, selectedEdge, handlers } = useCanvasActs({
    ...{ flow, selectedId, onSelect, onChange, onOpen, onSay, root, focusNext },
  });
  const made = useRef(noNodes);
  const nodes = useMemo(() => {
    const next = nodesOf(flow, { problems, selectedId, names, marks, isEditable, moving }, made.current);
    made.current = next;
    return next;
  }, [flow, problems, selectedId, names, marks, isEditable, moving]);
  const drawn = useRef<Edge[]>([]);
  const edges = useMemo(() => {
    drawn.current = edgesOf(flow, { marks, selectedId: selectedEdge }, drawn.current);
    return drawn.current;
  }, [flow, marks, selectedEdge]);
  useShown(flow.steps.find(({ id }) => id === selectedId));
  useFirstView(fitCount, flow, root);
  useEffect(() => {
    if (focusNext.current === undefined || !flow.steps.some(({ id }) => id === focusNext.current)) return;
    root.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(focusNext.current)}"]`)?.focus();
    focusNext.current = undefined;
  }, [flow]);
  return (
    <div className={classes.canvas}>
      <ReactFlow
        {...handlers}
        ref={root}
        className={classes.flow}
        tabIndex={-1}
        aria-label={canvasTexts.canvas}
        ariaLabelConfig={isEditable ? editable : readOnly}
        defaultMarkerColor={null}
        colorMode={useComputedColorScheme('light')}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        onInit={({ setViewport }) => void setViewport(firstView(flow, root.current, selectedId))}
        minZoom={0.1}
        maxZoom={1.5}
        nodesDraggable={isEditable}
        nodesConnectable={isEditable}
        edgesFocusable={false}
        selectNodesOnDrag={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomOnDoubleClick={false}
      >
        <Background gap={24} size={1.5} />
        <Panel position="bottom-left">
          <ViewButtons fitOptions={fitOptions} />
        </Panel>
        {!isPhone && flow.steps.length >= mapFrom && <MiniMap pannable ariaLabel={null} />}
      </ReactFlow>
      {flow.steps.length === 0 && <Empty isEditable={isEditable} />}
    </div>
  );
}

function ignore(): void {
  // Where nothing is changed, there is nothing to say.
}

function Empty({ isEditable }: { isEditable: boolean }): ReactNode {
  return (
    <div className={classes.empty}>
      <Text fw={600}>{isEditable ? canvasTexts.empty : canvasTexts.emptyShown}</Text>
      {isEditable && (
        <Text size="sm" c="dimmed">
          {canvasTexts.emptyHint}
        </Text>
      )}
    </div>
  );
}

/** Brings the selected step into view, also when a panel has just taken room. */
function useShown(step: BotStep | undefined): void {
  const { getViewport, setCenter } = useReactFlow();
  const width = useStore((store) => store.width);
  const height = useStore((store) => store.height);
  const latest = useRef(step);
  latest.current = step;
  const id = step?.id;
  useEffect(() => {
    const shown = latest.current;
    if (id === undefined || !shown?.position || width === 0) return;
    const { x, y, zoom } = getViewport();
    const box = { x: shown.position.x * zoom + x, y: shown.position.y * zoom + y };
    const size = { x: stepSize.width * zoom, y: heightOf(shown) * zoom };
    if (box.x >= 0 && box.y >= 0 && box.x + size.x <= width && box.y + size.y <= height) return;
    const { x: left, y: top } = shown.position;
    void setCenter(left + stepSize.width / 2, top + heightOf(shown) / 2, { zoom, duration: panMs() });
  }, [id, width, height, getViewport, setCenter]);
}

/** Shows the steps as at first when the count changes. */
function useFirstView(count: number | undefined, flow: BotFlow, root: RefObject<HTMLElement | null>): void {
  const { setViewport } = useReactFlow();
  const shown = useRef(count);
  useEffect(() => {
    if (shown.current === count) return;
    shown.current = count;
    void setViewport(firstView(flow, root.current, undefined), { duration: panMs() });
  }, [count, flow, root, setViewport]);
}

const readableZoom = 0.75;

/** All steps if they can be read then; otherwise the selected one, or the first ones. */
function firstView({ steps }: BotFlow, root: HTMLElement | null, selectedId: string | undefined): Viewport {
  const { clientWidth: width = 0, clientHeight: height = 0 } = root ?? {};
  const boxes = steps.map((step) => ({
    ...{ id: step.id, x: 0, y: 0, width: stepSize.width, height: heightOf(step) },
    ...step.position,
  }));
  const [first] = boxes.toSorted((a, b) => a.x - b.x);
  if (!first) return { x: 0, y: 0, zoom: 1 };
  const left = first.x;
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const top = Math.min(...boxes.map((box) => box.y));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  const zoom = Math.min(1, (width - 80) / (right - left), (height - 80) / (bottom - top));
  if (zoom >= readableZoom) {
    return { x: width / 2 - ((left + right) / 2) * zoom, y: height / 2 - ((top + bottom) / 2) * zoom, zoom };
  }
  const selected = boxes.find(({ id }) => id === selectedId);
  const shown = selected ?? first;
  const x = selected ? width / 2 - (selected.x + selected.width / 2) * readableZoom : 24 - left * readableZoom;
  return { x, y: height / 2 - (shown.y + shown.height / 2) * readableZoom, zoom: readableZoom };
}

function panMs(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200;
}

const moves = {
  'node.a11yDescription.ariaLiveMessage': ({ direction }: { direction: string }) => {
    const words: Readonly<Record<string, string>> = canvasTexts.directions;
    return fill(canvasTexts.moved, { direction: words[direction] ?? direction });
  },
};
const editable = {
  ...moves,
  'node.a11yDescription.default': canvasTexts.stepHelp,
  'node.a11yDescription.keyboardDisabled': canvasTexts.stepHelp,
};
const readOnly = {
  'node.a11yDescription.default': canvasTexts.stepHelpReadOnly,
  'node.a11yDescription.keyboardDisabled': canvasTexts.stepHelpReadOnly,
};
