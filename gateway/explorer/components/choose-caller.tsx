import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { type Caller, useCaller } from '../graph/caller.tsx';
import { Message } from '../language/message.tsx';
import type { MessageId } from '../language/messages.ts';

/** The callers of the demo, whose tokens the demo gives out at `/demo/token`. */
const roles: Record<string, MessageId> = {
  anonymous: 'components.role-anonymous',
  analyst: 'components.role-analyst',
  caseworker: 'components.role-caseworker',
  partner: 'components.role-partner',
  writer: 'components.role-writer',
};

async function tokenOf(role: string): Promise<string> {
  const response = await fetch('/demo/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ caller: role }),
  });
  if (!response.ok) throw new Error(`HTTP status ${response.status}`);
  return ((await response.json()) as { token: string }).token;
}

async function callerOf(role: string, purpose: string): Promise<Caller> {
  if (role === 'anonymous') return { role };
  return { role, token: await tokenOf(role), ...(purpose !== '' && { purpose }) };
}

/** Switches between the callers of the demo, so that one sees what each of them sees. */
export function ChooseCaller() {
  const intl = useIntl();
  const { caller, become } = useCaller();
  const [failed, setFailed] = useState(false);
  const purposeId = useId();
  const change = (role: string, purpose: string) => {
    setFailed(false);
    callerOf(role, purpose).then(become, () => {
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
        {Object.entries(roles).map(([role, name]) => (
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
