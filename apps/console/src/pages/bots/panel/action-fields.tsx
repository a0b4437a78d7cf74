import { Autocomplete, Button, Group, MultiSelect, Select, Switch, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type Member, useMembers } from '../../../api/members.ts';
import { fill } from '../../../texts.ts';
import { MemberSelect } from '../../chats/details/member-select.tsx';
import { useFieldDefinitions, useTagNames } from '../../chats/details/use-definitions.ts';
import { useBots } from '../data/use-bots.ts';
import type { StepOf } from '../model/flow.ts';
import { moveRow } from './change-rows.ts';
import classes from './panel.module.css';
import { StepField, useField, usePanel } from './panel-context.tsx';
import texts from './panel-texts.json' with { type: 'json' };
import { MoveButtons } from './rows.tsx';
import { secondsOf, type WaitTime, waitTimeOf, waitUnits } from './wait-units.ts';

interface Props<Step> {
  readonly step: Step;
  readonly onChange: (step: Step) => void;
}

/** How long the bot waits, in the unit that a person chose. */
export function WaitFields({ step, onChange }: Props<StepOf<'WAIT'>>): ReactNode {
  const t = texts.wait;
  const [typed, setTyped] = useState(() => waitTimeOf(step.seconds));
  // The step may also change elsewhere, such as by undoing.
  const shown = secondsOf(typed) === step.seconds ? typed : waitTimeOf(step.seconds);
  const change = (part: Partial<WaitTime>) => {
    const changed = { ...shown, ...part };
    setTyped(changed);
    onChange({ ...step, seconds: secondsOf(changed) });
  };
  return (
    <Group grow align="flex-start">
      <TextInput
        {...useField('seconds')}
        label={t.amount}
        description={t.help}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        required
        inputMode="decimal"
        value={shown.amount}
        onChange={({ currentTarget }) => change({ amount: currentTarget.value })}
      />
      <Select
        label={t.unit}
        data={waitUnits.map((value) => ({ value, label: t.units[value] }))}
        allowDeselect={false}
        value={shown.unit}
        onChange={(unit) => unit && change({ unit })}
      />
    </Group>
  );
}

const methods = ['PERSON', 'ROUND_ROBIN'] as const;

/** Who gets the chat: one person, or each time the next one of a pool. */
export function AgentFields({ step, onChange }: Props<StepOf<'ASSIGN_AGENT'>>): ReactNode {
  const t = texts.assign;
  const { data: members = [] } = useMembers();
  const field = useField('memberPhones');
  const { method, memberPhones, reassign } = step;
  // So that looking at the other method does not lose the pool.
  const [earlier, setEarlier] = useState<readonly string[]>([]);
  const setPhones = (phones: readonly string[]) => onChange({ ...step, memberPhones: [...phones] });
  return (
    <>
      <Select
        {...useField('method')}
        label={t.method}
        data={methods.map((value) => ({ value, label: t.methods[value] }))}
        allowDeselect={false}
        value={method}
        onChange={(chosen) => {
          if (!chosen || chosen === method) return;
          setEarlier(memberPhones);
          const pool = [...new Set([...earlier, ...memberPhones])];
          onChange({ ...step, method: chosen, memberPhones: chosen === 'PERSON' ? memberPhones.slice(0, 1) : pool });
        }}
      />
      {method === 'PERSON' ? (
        <MemberSelect
          {...field}
          label={t.person}
          placeholder={t.noPerson}
          allowDeselect={false}
          members={withUnknown(members, memberPhones)}
          value={memberPhones[0] ?? null}
          onChange={(phone) => phone !== null && setPhones([phone])}
        />
      ) : (
        <Pool field={field} members={withUnknown(members, memberPhones)} phones={memberPhones} onChange={setPhones} />
      )}
      <Switch
        data-field="reassign"
        label={t.reassign}
        checked={reassign}
        onChange={({ currentTarget }) => onChange({ ...step, reassign: currentTarget.checked })}
      />
    </>
  );
}

type Person = Pick<Member, 'name' | 'phone'>;

interface PoolProps {
  readonly field: ReturnType<typeof useField>;
  readonly members: readonly Person[];
  readonly phones: readonly string[];
  readonly onChange: (phones: readonly string[]) => void;
}

function Pool({ field, members, phones, onChange }: PoolProps): ReactNode {
  const t = texts.assign;
  const names = new Map(members.map(({ phone, name }) => [phone, name]));
  const rest = members.map(({ phone }) => phone).filter((phone) => !phones.includes(phone));
  return (
    <div>
      <MultiSelect
        {...field}
        label={t.pool}
        description={t.poolHelp}
        searchable
        hidePickedOptions
        clearable
        clearButtonProps={{ 'aria-label': t.clear }}
        data={[...names].map(([value, label]) => ({ value, label: `${label} (${value})` }))}
        value={[...phones]}
        onChange={onChange}
      />
      <Button variant="default" size="xs" my="xs" onClick={() => onChange([...phones, ...rest])}>
        {t.selectAll}
      </Button>
      {phones.length > 1 && (
        <ol className={classes.people} aria-label={t.order}>
          {phones.map((phone, index) => (
            <li key={phone}>
              <div>
                <span>{names.get(phone)}</span>
                <MoveButtons
                  row={names.get(phone) ?? phone}
                  place={{ isFirst: index === 0, isLast: index === phones.length - 1 }}
                  onMove={(by) => onChange(moveRow(phones, index, by))}
                />
              </div>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** The members, and what the step has besides: it may come from another world. */
function withUnknown(members: readonly Person[], phones: readonly string[]): readonly Person[] {
  const unknown = phones.filter((phone) => !members.some((member) => member.phone === phone));
  return [...members, ...unknown.map((phone) => ({ phone, name: phone }))];
}

export function TagFields({ step, onChange }: Props<StepOf<'ADD_TAG' | 'REMOVE_TAG'>>): ReactNode {
  return (
    <Autocomplete
      {...useField('tag')}
      label={texts.tag}
      required
      data={[...new Set(useTagNames())]}
      value={step.tag}
      onChange={(tag) => onChange({ ...step, tag })}
    />
  );
}

/** Which custom field of the customer gets which value. */
export function CustomFieldFields({ step, onChange }: Props<StepOf<'SET_CUSTOM_FIELD'>>): ReactNode {
  const t = texts.customField;
  const definitions = useFieldDefinitions();
  const chosen = definitions.find(({ name }) => name === step.field);
  const hint = chosen && fill(t.types[chosen.type], { options: chosen.options?.join(', ') ?? '' });
  return (
    <>
      <Autocomplete
        {...useField('field')}
        label={t.field}
        required
        data={[...new Set(definitions.map(({ name }) => name))]}
        value={step.field}
        onChange={(field) => onChange({ ...step, field })}
      />
      <StepField
        field="value"
        label={t.value}
        {...(hint !== undefined && { description: hint })}
        value={step.value}
        onChange={(value) => onChange({ ...step, value })}
      />
    </>
  );
}

/** Which bot goes on. */
export function StartBotFields({ step, onChange }: Props<StepOf<'START_BOT'>>): ReactNode {
  const t = texts.startBot;
  const { bot } = usePanel();
  const bots = useBots().data?.bots.filter(({ id }) => id !== bot.id) ?? [];
  const items = bots.map(({ id, name, status }) => ({
    value: id,
    label: status === 'PUBLISHED' ? name : fill(t.notPublished, { name }),
  }));
  const isGone = step.botId !== null && !bots.some(({ id }) => id === step.botId);
  return (
    <Select
      {...useField('botId')}
      label={t.bot}
      description={t.help}
      placeholder={t.none}
      required
      searchable
      allowDeselect={false}
      data={isGone ? [...items, { value: step.botId ?? '', label: t.gone }] : items}
      value={step.botId}
      onChange={(botId) => onChange({ ...step, botId })}
    />
  );
}
