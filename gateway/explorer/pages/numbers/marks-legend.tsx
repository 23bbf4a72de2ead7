import type { ReactNode } from 'react';
import { Message } from '../../language/message.tsx';
import type { MessageId } from '../../language/messages.ts';

const samples: { name: MessageId; drawing: ReactNode }[] = [
  { name: 'numbers.legend-exact', drawing: <circle className="figure-dot" cx="20" cy="20" r="6" /> },
  { name: 'numbers.legend-about', drawing: <circle className="figure-dot hollow" cx="20" cy="20" r="6" /> },
  {
    name: 'numbers.legend-more-than',
    drawing: (
      <>
        <path className="figure-line" d="M20 30V4m-5 7l5 -7l5 7" />
        <circle className="figure-dot" cx="20" cy="30" r="6" />
      </>
    ),
  },
  {
    name: 'numbers.legend-range',
    drawing: <rect className="figure-range" x="14" y="6" width="12" height="28" rx="2" />,
  },
  {
    name: 'numbers.legend-corrected',
    drawing: (
      <g className="corrected">
        <path className="figure-correction" d="M8 28L32 10" />
        <circle className="figure-dot" cx="8" cy="28" r="6" />
        <path className="figure-strike" d="M0 36L16 20" />
      </g>
    ),
  },
  {
    name: 'numbers.legend-competing',
    drawing: <path className="figure-competing" d="M34 10H10V30H34" />,
  },
  {
    name: 'numbers.legend-month',
    drawing: (
      <>
        <path className="figure-time" d="M10 20h28" />
        <circle className="figure-dot" cx="10" cy="20" r="6" />
      </>
    ),
  },
  {
    name: 'numbers.legend-estimated',
    drawing: (
      <>
        <path className="figure-time estimated" d="M2 20h36" />
        <circle className="figure-dot" cx="20" cy="20" r="6" />
      </>
    ),
  },
];

/** How published counts are drawn. */
export function MarksLegend() {
  return (
    <ul className="marks-legend">
      {samples.map(({ name, drawing }) => (
        <li key={name}>
          <svg width="40" height="40" aria-hidden="true">
            {drawing}
          </svg>
          <Message id={name} />
        </li>
      ))}
    </ul>
  );
}
