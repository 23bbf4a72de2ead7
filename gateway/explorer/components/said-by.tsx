import { Link } from 'react-router';
import type { SaidStatementFragment } from '../../../schema/generated/explorer-operations.ts';
import { EnumWords } from '../language/enum-words.tsx';
import { Message } from '../language/message.tsx';
import { Detail, Details } from './details.tsx';
import { ShownDate } from './shown-date.tsx';

function Speaker({ name, role, agency }: NonNullable<SaidStatementFragment['speaker']>) {
  const shownName = agency ? <Link to={`/agencies/${agency.id}`}>{name}</Link> : name;
  return role ? <Message id="components.provenance-of-whom" values={{ name: shownName, role }} /> : shownName;
}

/** Who says it, when, in which source, how surely, and in which words of their own. */
export function SaidBy({ statement }: { statement: SaidStatementFragment }) {
  const { originalValue, speaker, source, assertedOn, confidence } = statement;
  return (
    <div className="said-by">
      <Details>
        {originalValue ? (
          <Detail name="components.provenance-original">
            <q>{originalValue}</q>
          </Detail>
        ) : null}
        {speaker ? (
          <Detail name="components.provenance-speaker">
            <Speaker {...speaker} />
          </Detail>
        ) : null}
        <Detail name="components.provenance-source">
          <Link to={`/sources/${source.id}`}>{source.title}</Link>
        </Detail>
        <Detail name="components.provenance-publisher">
          <Link to={`/agencies/${source.publisher.id}`}>{source.publisher.name}</Link>
        </Detail>
        <Detail name="components.provenance-asserted">
          <ShownDate date={assertedOn} />
        </Detail>
        <Detail name="components.provenance-confidence">
          {confidence ? <EnumWords of="Confidence" value={confidence} /> : <Message id="components.not-known" />}
        </Detail>
      </Details>
    </div>
  );
}
