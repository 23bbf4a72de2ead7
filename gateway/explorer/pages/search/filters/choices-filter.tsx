import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { Message } from '../../../language/message.tsx';
import type { MessageId } from '../../../language/messages.ts';

export interface Choice {
  value: string;
  words: string;
}

interface ChoicesFilterProperties {
  label: MessageId;
  choices: readonly Choice[];
  chosen: readonly string[];
  choose: (values: string[]) => void;
}

/** A filter by any of several values. None chosen filters nothing. */
export function ChoicesFilter({ label, choices, chosen, choose }: ChoicesFilterProperties) {
  const intl = useIntl();
  // What the address names can be chosen away, also while it is not known what else there is.
  const unknown = chosen.filter((value) => choices.every((choice) => choice.value !== value));
  const offered = [...choices, ...unknown.map((value) => ({ value, words: value }))];
  const words = offered.filter(({ value }) => chosen.includes(value)).map((choice) => choice.words);
  return (
    <Select
      className="search-filter"
      selectionMode="multiple"
      value={chosen}
      onChange={(values) => {
        choose(values.map(String));
      }}
    >
      <Label>
        <Message id={label} />
      </Label>
      <Button>
        <SelectValue>{words.length === 0 ? intl.formatMessage({ id: 'search.any' }) : words.join(', ')}</SelectValue>
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="search-choices">
        <ListBox
          items={offered.map((choice) => ({ ...choice, id: choice.value }))}
          renderEmptyState={() => <Message id="search.no-choices" />}
        >
          {(choice) => (
            <ListBoxItem textValue={choice.words}>
              {({ isSelected }) => (
                <>
                  <span aria-hidden="true" className="search-tick">
                    {isSelected ? '✓' : ''}
                  </span>
                  {choice.words}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
