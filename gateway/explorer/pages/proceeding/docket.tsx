import { Link } from 'react-router';
import { Detail, Details } from '../../components/details.tsx';
import { Fact } from '../../components/fact.tsx';
import { FiledOn } from '../../components/listed-proceedings.tsx';
import { ShownTime } from '../../components/shown-date.tsx';
import { EnumWords } from '../../language/enum-words.tsx';
import { Message } from '../../language/message.tsx';
import type { ShownProceeding } from './proceeding-page.tsx';

/** The facts on the cover of a docket. */
export function Docket({ proceeding }: { proceeding: ShownProceeding }) {
  const { id, court, docketNumber, judge, kind, natureOfSuit, status, statusSince, confidence } = proceeding;
  return (
    <Details>
      <Detail name="proceeding.court">{court.name}</Detail>
      <Detail name="proceeding.docket-number">{docketNumber.raw}</Detail>
      <Detail name="proceeding.judge">
        {judge ? <Link to={`/people/${judge.id}`}>{judge.displayName}</Link> : <Message id="components.not-known" />}
      </Detail>
      <Detail name="proceeding.kind">
        <EnumWords of="ProceedingKind" value={kind} />
      </Detail>
      <Detail name="proceeding.nature-of-suit">{natureOfSuit ?? <Message id="components.not-known" />}</Detail>
      <Detail name="proceeding.filed">
        <Fact about={id} property="filedOn">
          <FiledOn {...proceeding} />
        </Fact>
      </Detail>
      <Detail name="proceeding.status">
        <Fact about={id} property="status">
          <span className="status">
            <EnumWords of="ProceedingStatus" value={status} />
          </span>
        </Fact>
      </Detail>
      <Detail name="proceeding.status-since">
        <ShownTime time={statusSince} />
      </Detail>
      <Detail name="proceeding.confidence">
        <EnumWords of="Confidence" value={confidence} />
      </Detail>
    </Details>
  );
}
