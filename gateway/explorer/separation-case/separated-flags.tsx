import type { ShownCaseFragment } from '../../../schema/generated/explorer-operations.ts';
import { EnumWords } from '../language/enum-words.tsx';
import { Message } from '../language/message.tsx';
import { AgencyLink } from '../components/record-links.tsx';
import './separation-case.css';

type Flags = ShownCaseFragment['separatedFlags'];

/** Whether record systems contradict each other, or one knows what another does not. */
function disagree(flags: Flags): boolean {
  return new Set(flags.map(({ value }) => value)).size > 1;
}

/** What each record system says on whether the child was separated, side by side, and whether they disagree. */
export function SeparatedFlags({ flags }: { flags: Flags }) {
  if (flags.length === 0) return <Message id="separation-case.no-flags" />;
  return (
    <div className="separated-flags">
      <ul>
        {flags.map(({ system, value }) => (
          <li key={system.code} className={value.toLowerCase()}>
            <AgencyLink agency={system.agency} /> {system.name}:{' '}
            <strong>
              <EnumWords of="SeparatedFlagValue" value={value} />
            </strong>
          </li>
        ))}
      </ul>
      {disagree(flags) ? (
        <p className="disagree">
          <Message id="separation-case.flags-disagree" />
        </p>
      ) : null}
    </div>
  );
}
