import { Button, Group, Input, Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { fill } from '../../../texts.ts';
import type { StepOf } from '../model/flow.ts';
import { nextRowId, replaceRow } from './change-rows.ts';
import classes from './panel.module.css';
import { longestName, StepField, useField } from './panel-context.tsx';
import texts from './panel-texts.json' with { type: 'json' };
import { RemoveButton, Rows } from './rows.tsx';

const t = texts.condition;

type Branch = StepOf<'CONDITION'>['branches'][number];
type Test = Branch['tests'][number];

interface Props {
  readonly step: StepOf<'CONDITION'>;
  readonly onChange: (step: StepOf<'CONDITION'>) => void;
}

const emptyTest: Test = { left: '', operator: 'EQUALS', right: '' };
const operators = [
  'EQUALS',
  'NOT_EQUALS',
  'CONTAINS',
  'STARTS_WITH',
  'GREATER_THAN',
  'LESS_THAN',
  'IS_EMPTY',
  'IS_NOT_EMPTY',
] as const satisfies readonly Test['operator'][];

/** The branches of a condition, each with its tests. */
export function ConditionFields({ step, onChange }: Props): ReactNode {
  const { branches } = step;
  const setBranches = (changed: Branch[]) => onChange({ ...step, branches: changed });
  return (
    <Rows
      field="branches"
      legend={t.branches}
      help={t.branchesHelp}
      add={t.addBranch}
      rows={branches}
      newRow={() => ({ id: nextRowId(branches), tests: [emptyTest] })}
      onChange={setBranches}
      nameOf={(index) => fill(t.branchRow, { number: index + 1 })}
    >
      {(branch, index, buttons) => (
        <BranchFields
          key={branch.id}
          branch={branch}
          index={index}
          buttons={buttons}
          onChange={(changed) => setBranches(replaceRow(branches, index, changed))}
        />
      )}
    </Rows>
  );
}

interface BranchProps {
  readonly branch: Branch;
  readonly index: number;
  readonly buttons: ReactNode;
  readonly onChange: (branch: Branch) => void;
}

function BranchFields({ branch, index, buttons, onChange }: BranchProps): ReactNode {
  const field = `branches/${index}`;
  const number = index + 1;
  const { error } = useField(field);
  const setTests = (tests: Test[]) => onChange({ ...branch, tests });
  return (
    <fieldset aria-label={fill(t.branchRow, { number })} className={classes.branch}>
      <div className={classes.row}>
        <TextInput
          {...useField(`${field}/name`)}
          label={t.branchName}
          placeholder={fill(t.branchRow, { number })}
          maxLength={longestName}
          value={branch.name ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { name, ...unnamed } = branch;
            onChange(value === '' ? unnamed : { ...unnamed, name: value });
          }}
        />
        {buttons}
      </div>
      {branch.tests.map((test, at) => (
        <TestFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a test has nothing but its place
          key={at}
          test={test}
          place={{ branch: number, test: at + 1, field: `${field}/tests/${at}` }}
          onChange={(changed) => setTests(replaceRow(branch.tests, at, changed))}
        />
      ))}
      <Group gap="xs">
        <Button variant="default" size="xs" data-field={field} onClick={() => setTests([...branch.tests, emptyTest])}>
          {t.addTest}
        </Button>
      </Group>
      {error && <Input.Error role="alert">{error}</Input.Error>}
    </fieldset>
  );
}

interface TestProps {
  readonly test: Test;
  readonly place: { readonly branch: number; readonly test: number; readonly field: string };
  /** Undefined removes the test. */
  readonly onChange: (test: Test | undefined) => void;
}

function TestFields({ test, place: { branch, test: number, field }, onChange }: TestProps): ReactNode {
  const name = fill(t.testRow, { test: number, branch });
  const hasRight = test.operator !== 'IS_EMPTY' && test.operator !== 'IS_NOT_EMPTY';
  return (
    <fieldset aria-label={name} className={classes.test}>
      <StepField
        field={`${field}/left`}
        label={t.left}
        isRequired
        value={test.left}
        onChange={(left) => onChange({ ...test, left })}
      />
      <div className={classes.row}>
        <Select
          {...useField(`${field}/operator`)}
          label={t.operator}
          data={operators.map((value) => ({ value, label: t.operators[value] }))}
          allowDeselect={false}
          value={test.operator}
          onChange={(operator) => operator && onChange({ ...test, operator })}
        />
        <RemoveButton row={name} near={`branches/${branch - 1}`} onRemove={() => onChange(undefined)} />
      </div>
      {hasRight && (
        <StepField
          field={`${field}/right`}
          label={t.right}
          value={test.right}
          onChange={(right) => onChange({ ...test, right })}
        />
      )}
    </fieldset>
  );
}
