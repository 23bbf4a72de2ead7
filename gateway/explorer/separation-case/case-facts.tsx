import type { ReactNode } from 'react';
import type { ShownCaseFragment } from '../../../schema/generated/explorer-operations.ts';
import { Fact } from '../components/fact.tsx';
import { FactList, NamedFact } from '../components/fact-list.tsx';
import { PersonLink } from '../components/record-links.tsx';
import { ShownDate } from '../components/shown-date.tsx';
import { EnumWords } from '../language/enum-words.tsx';
import { Message } from '../language/message.tsx';
import { placeWords } from '../timeline/entries-of-case.tsx';
import { SeparatedFlags } from './separated-flags.tsx';

function Reasons({ reasons }: { reasons: ShownCaseFragment['reasons'] }) {
  if (reasons.length === 0) return <Message id="separation-case.no-reason" />;
  return (
    <ul className="plain">
      {reasons.map(({ code, raw }) => (
        <li key={`${code} ${raw ?? ''}`}>
          <EnumWords of="SeparationReasonCode" value={code} />
          {raw ? (
            <span className="remark">
              <Message id="separation-case.raw" values={{ raw }} />
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

interface CaseFactsProperties {
  of: ShownCaseFragment;
  /** More facts, after the common ones. */
  children?: ReactNode;
}

/** What is on record about one child's separation, and where the record systems disagree. */
export function CaseFacts({ of: shownCase, children }: CaseFactsProperties) {
  const { id, child, status, policy, separatedOn, reunifiedOn, location, reasons, separatedFlags } = shownCase;
  return (
    <>
      <FactList>
        <NamedFact name="separation-case.child">
          <PersonLink person={child} />
        </NamedFact>
        <NamedFact name="separation-case.status">
          <Fact about={id} property="status">
            <span className="status">
              <EnumWords of="CaseStatus" value={status} />
            </span>
          </Fact>
        </NamedFact>
        <NamedFact name="separation-case.separated-on">
          <Fact about={id} property="separatedOn">
            <ShownDate date={separatedOn} />
          </Fact>
        </NamedFact>
        <NamedFact name="separation-case.reunified-on">
          {reunifiedOn ? (
            <Fact about={id} property="reunifiedOn">
              <ShownDate date={reunifiedOn} />
            </Fact>
          ) : (
            <Message id="separation-case.not-reunified" />
          )}
        </NamedFact>
        <NamedFact name="separation-case.policy">
          <EnumWords of="SeparationPolicy" value={policy} />
        </NamedFact>
        <NamedFact name="separation-case.place">{placeWords(location)}</NamedFact>
        <NamedFact name="separation-case.reasons">
          <Reasons reasons={reasons} />
        </NamedFact>
        {children}
      </FactList>
      <h3>
        <Fact about={id} property="separated">
          <Message id="separation-case.flags" />
        </Fact>
      </h3>
      <SeparatedFlags flags={separatedFlags} />
    </>
  );
}
