import { Link } from 'react-router';
import type { ShownNegotiationFragment } from '../../../../schema/generated/explorer-operations.ts';
import { NegotiationDetails, NegotiationEvents, NegotiationStatements } from '../negotiation/negotiation-parts.tsx';

/** Talks about the lawsuit, with what each side says about them. */
export function Talks({ negotiation }: { negotiation: ShownNegotiationFragment }) {
  return (
    <>
      <p>
        <Link to={`/negotiations/${negotiation.id}`}>{negotiation.title}</Link>
      </p>
      <NegotiationDetails negotiation={negotiation} />
      <NegotiationEvents events={negotiation.events} />
      <NegotiationStatements negotiation={negotiation} />
    </>
  );
}
