import { ActionIcon, Combobox, Text, Textarea, TextInput, useCombobox } from '@mantine/core';
import { type ReactNode, useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { BotVariable } from '../model/flow.ts';
import { segmentsOf } from './complete-variable.ts';
import { type TypedField, useVariableList, type VariableList } from './use-variable-list.ts';
import classes from './variable-field.module.css';
import texts from './variable-texts.json' with { type: 'json' };

export interface VariableFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Offered while a person types. */
  readonly variables: readonly BotVariable[];
  readonly description?: string;
  readonly placeholder?: string;
  readonly error?: string | undefined;
  /** Whether there can be several lines. */
  readonly isMultiline?: boolean;
  readonly isRequired?: boolean;
  /** Finds the field when a problem names it. */
  readonly dataField?: string | undefined;
}

/** A field whose value can have variables, such as `{{customer.name}}`. */
export function VariableField(props: VariableFieldProps): ReactNode {
  const { label, value, onChange, variables, description, placeholder, error, dataField } = props;
  const { isMultiline = false, isRequired = false } = props;
  const id = useId();
  const field = useRef<TypedField>(null);
  const drawn = useRef<HTMLDivElement>(null);
  const list = useVariableList(field, variables);
  const store = useCombobox({ opened: list.isOpen, onDropdownClose: list.close });
  const follow = () => {
    drawn.current?.scrollTo(field.current?.scrollLeft ?? 0, field.current?.scrollTop ?? 0);
  };
  useLayoutEffect(follow);
  const shared = {
    id,
    label,
    description,
    placeholder,
    // The mock already says that the variable is not complete: the person knows.
    error: list.isTyping ? undefined : error,
    value,
    required: isRequired,
    'data-field': dataField,
    'data-mantine-stop-propagation': list.isOpen || undefined,
    autoComplete: 'off',
    ...ariaOf(list, id, isMultiline),
    ref: (element: TypedField | null) => {
      field.current = element;
    },
    classNames: { input: classes.input ?? '' },
    inputContainer: (input: ReactNode) => (
      <Combobox.DropdownTarget>
        <div className={classes.box}>
          <Drawn value={value} isMultiline={isMultiline} drawnRef={drawn} />
          {input}
        </div>
      </Combobox.DropdownTarget>
    ),
    rightSection: <InsertButton describedBy={`${id}-label`} onInsert={list.openAll} isOff={variables.length === 0} />,
    onChange: (event: { readonly currentTarget: TypedField }) => {
      onChange(event.currentTarget.value);
      list.onTyped();
    },
    onSelect: list.onCursor,
    onKeyDown: list.onKeyDown,
    onBlur: list.close,
    onScroll: follow,
  };
  return (
    <Combobox store={store} onOptionSubmit={list.insert} position="bottom-start" width="target" shadow="md">
      {isMultiline ? <Textarea {...shared} autosize minRows={2} maxRows={14} /> : <TextInput {...shared} />}
      <Offered list={list} id={`${id}-variables`} />
    </Combobox>
  );
}

/** A textarea cannot have the role of a combobox, but it can name the list and the variable in it. */
function ariaOf({ isOpen, active }: VariableList, id: string, isMultiline: boolean) {
  return {
    ...(!isMultiline && { role: 'combobox', 'aria-expanded': isOpen }),
    'aria-autocomplete': 'list' as const,
    'aria-haspopup': 'listbox' as const,
    'aria-controls': isOpen ? `${id}-variables` : undefined,
    'aria-activedescendant': isOpen ? `${id}-variables-${active}` : undefined,
  };
}

interface DrawnProps {
  readonly value: string;
  readonly isMultiline: boolean;
  readonly drawnRef: React.RefObject<HTMLDivElement | null>;
}

/** The value again, behind the field: an input cannot mark a part of its value. */
function Drawn({ value, isMultiline, drawnRef }: DrawnProps): ReactNode {
  const segments = useMemo(() => segmentsOf(value), [value]);
  return (
    <div className={classes.behind} data-lines={isMultiline} aria-hidden>
      <div ref={drawnRef} className={classes.drawn}>
        {segments.map(({ start, text, isVariable }) => (isVariable ? <mark key={start}>{text}</mark> : text))}
        {/* The last line of a textarea can be empty. */}
        {'\u200b'}
      </div>
    </div>
  );
}

interface InsertProps {
  readonly describedBy: string;
  readonly onInsert: () => void;
  readonly isOff: boolean;
}

function InsertButton({ describedBy, onInsert, isOff }: InsertProps): ReactNode {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      className={classes.insert ?? ''}
      aria-label={texts.insert}
      aria-describedby={describedBy}
      title={texts.insert}
      disabled={isOff}
      // The field keeps the focus and its selection.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onInsert}
    >
      {'{ }'}
    </ActionIcon>
  );
}

function Offered({ list: { offered, active, isOpen }, id }: { list: VariableList; id: string }): ReactNode {
  useEffect(() => {
    if (isOpen) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active, isOpen]);
  return (
    // Scrolling by its bar takes no focus from the field either.
    <Combobox.Dropdown onMouseDown={(event) => event.preventDefault()}>
      {/* What scrolls must be focusable for axe, although Tab inserts a variable while the list is open. */}
      <Combobox.Options id={id} tabIndex={0} aria-label={texts.list} className={classes.offered ?? ''}>
        {offered.map(({ name, about }, index) => (
          <Combobox.Option
            key={name}
            id={`${id}-${index}`}
            value={name}
            selected={index === active}
            aria-selected={index === active}
          >
            <Text size="sm" className={classes.name ?? ''}>
              {name}
            </Text>
            <Text size="xs" className={classes.about ?? ''}>
              {about}
            </Text>
          </Combobox.Option>
        ))}
      </Combobox.Options>
    </Combobox.Dropdown>
  );
}
