import { useId } from 'react';
import { useNavigate } from 'react-router';
import { Message } from '../../language/message.tsx';

/** Leads to the search page with what is typed. */
export function FindBox() {
  const navigate = useNavigate();
  const id = useId();
  return (
    <form
      className="find-box"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        const text = new FormData(event.currentTarget).get('text');
        const asked = new URLSearchParams({ text: typeof text === 'string' ? text : '' });
        void navigate(`/search?${asked.toString()}`);
      }}
    >
      <label htmlFor={id}>
        <Message id="start.find" />
      </label>
      <input id={id} name="text" type="search" />
      <button type="submit">
        <Message id="start.find-button" />
      </button>
    </form>
  );
}
