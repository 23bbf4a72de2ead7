import { useIntl } from 'react-intl';
import { useEnumWords, valuesOfEnum } from '../../../language/enum-words.tsx';
import { Message } from '../../../language/message.tsx';
import type { FilterField, KnownChoicesName, RecordKind } from '../kinds/record-kind.ts';
import { chosenValues, isFiltered } from '../question.ts';
import type { ParameterChanges } from '../../../application/change-parameters.ts';
import { parametersOf } from '../search-address.ts';
import { ChoicesFilter, type Choice } from './choices-filter.tsx';
import { useKnownChoices } from './known-choices.ts';
import { RangeFilter } from './range-filter.tsx';

interface FilterProperties<Field> {
  field: Field;
  parameters: URLSearchParams;
  change: (changes: ParameterChanges) => void;
}

function Filter({ field, parameters, change }: FilterProperties<FilterField>) {
  const words = useEnumWords();
  switch (field.type) {
    case 'enum': {
      const choices = valuesOfEnum(field.values).map((value) => ({ value, words: words(field.values, value) }));
      return <FilterByChoices {...{ field, parameters, change, choices }} />;
    }
    case 'known':
      return <FilterByKnown {...{ field, parameters, change }} />;
    case 'dates':
    case 'years': {
      const [from = '', to = ''] = parametersOf(field);
      return (
        <RangeFilter
          of={field.type}
          label={field.label}
          from={parameters.get(from) ?? ''}
          to={parameters.get(to) ?? ''}
          change={(end, value) => {
            change({ [end === 'from' ? from : to]: value });
          }}
        />
      );
    }
  }
}

type FieldOfChoices = Extract<FilterField, { type: 'enum' | 'known' }>;

function FilterByKnown(properties: FilterProperties<FilterField & { name: KnownChoicesName; type: 'known' }>) {
  const choices = useKnownChoices(properties.field.name);
  return <FilterByChoices {...properties} choices={choices} />;
}

function FilterByChoices({
  field,
  parameters,
  change,
  choices,
}: FilterProperties<FieldOfChoices> & { choices: Choice[] }) {
  return (
    <ChoicesFilter
      label={field.label}
      choices={choices}
      chosen={chosenValues(field, parameters)}
      choose={(values) => {
        change({ [field.name]: values });
      }}
    />
  );
}

interface FilterBarProperties<Node> {
  kind: RecordKind<Node>;
  parameters: URLSearchParams;
  change: (changes: ParameterChanges) => void;
}

/** The filters that a kind of record has in the schema, and a way to be rid of them all. */
export function FilterBar<Node>({ kind, parameters, change }: FilterBarProperties<Node>) {
  const intl = useIntl();
  return (
    <div className="search-filters" role="group" aria-label={intl.formatMessage({ id: 'search.filters' })}>
      {kind.filters.map((field) => (
        <Filter key={field.name} field={field} parameters={parameters} change={change} />
      ))}
      {isFiltered(kind, parameters) ? (
        <button
          type="button"
          className="search-clear"
          onClick={() => {
            change(Object.fromEntries(kind.filters.flatMap(parametersOf).map((name) => [name, []])));
          }}
        >
          <Message id="search.clear-filters" />
        </button>
      ) : null}
    </div>
  );
}
