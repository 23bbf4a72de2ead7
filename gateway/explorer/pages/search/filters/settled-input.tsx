import { type InputHTMLAttributes, useEffect, useRef, useState } from 'react';

/** Milliseconds without a key after which what is typed counts. */
const pause = 250;

interface SettledInputProperties extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> {
  value: string;
  /** Called with what was typed once the typing rests, or at Enter, or when the field is left. */
  onSettled: (value: string) => void;
}

/** A field in which somebody types without every key being a question to the graph. */
export function SettledInput({ value, onSettled, ...input }: SettledInputProperties) {
  const [typed, setTyped] = useState(value);
  const settled = useRef(value);
  const settle = (text: string) => {
    if (text === settled.current) return;
    settled.current = text;
    onSettled(text);
  };

  useEffect(() => {
    // The value changed elsewhere, for example by going back.
    if (value === settled.current) return;
    settled.current = value;
    setTyped(value);
  }, [value]);

  useEffect(() => {
    const timer = setTimeout(() => {
      settle(typed);
    }, pause);
    return () => {
      clearTimeout(timer);
    };
    // Only typing starts the pause anew.
  }, [typed]);

  return (
    <input
      {...input}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
      }}
      onBlur={() => {
        settle(typed);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Enter') settle(typed);
      }}
    />
  );
}
