import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { useCaller } from '../graph/caller.tsx';
import { demoCaller, useDemoCallers } from '../graph/demo-callers.ts';
import { Message } from '../language/message.tsx';
import type { MessageId } from '../language/messages.ts';

/** How the callers of the demo are called. */
const roleNames: Record<string, MessageId> = {
  anonymous: 'components.role-anonymous',
  analyst: 'components.role-analyst',
  caseworker: 'components.role-caseworker',
  partner: 'components.role-partner',
  writer: 'components.role-writer',
};

/** Switches between the callers of the demo, so that one sees what each of them sees; nothing where the server is no demo. */
export function ChooseCaller() {
  const intl = useIntl();
  const { caller, become } = useCaller();
  const [failed, setFailed] = useState(false);
  const purposeId = useId();
  const callers = useDemoCallers();
  if (callers.length === 0) return null;
  const change = (role: string, purpose: string) => {
    setFailed(false);
    demoCaller(role, purpose).then(become, () => {
      setFailed(true);
    });
  };
  return (
    <form
      className="choose-caller"
      onSubmit={(event) => {
        event.preventDefault();
        const purpose = new FormData(event.currentTarget).get('purpose');
        change(caller.role, typeof purpose === 'string' ? purpose.trim() : '');
      }}
    >
      <select
        aria-label={intl.formatMessage({ id: 'components.role' })}
        value={caller.role}
        onChange={({ target }) => {
          change(target.value, '');
        }}
      >
        {Object.entries(roleNames)
          .filter(([role]) => role === 'anonymous' || callers.includes(role))
          .map(([role, name]) => (
            <option key={role} value={role}>
              {intl.formatMessage({ id: name })}
            </option>
          ))}
      </select>
      {caller.role === 'caseworker' ? (
        <>
          <label htmlFor={purposeId}>
            <Message id="components.purpose" />
          </label>
          <input id={purposeId} name="purpose" required maxLength={200} defaultValue={caller.purpose ?? ''} />
          <button type="submit">
            <Message id="components.purpose-say" />
          </button>
        </>
      ) : null}
      {failed ? (
        <span role="alert">
          <Message id="components.role-not-given" />
        </span>
      ) : null}
    </form>
  );
}
