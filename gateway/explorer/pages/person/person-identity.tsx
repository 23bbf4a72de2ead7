import { PersonIdentityDocument } from '../../../../schema/generated/explorer-operations.ts';
import { Answer } from '../../components/answer.tsx';
import { Section } from '../../components/section.tsx';
import { ShowQuery } from '../../components/show-query.tsx';
import { useAnswer } from '../../graph/use-answer.ts';
import { Identity } from '../../identity/identities.tsx';

/** Who somebody is. Only asked for where it may be read. */
export function PersonIdentity({ id }: { id: string }) {
  const state = useAnswer({ document: PersonIdentityDocument, variables: { id } });
  return (
    <Section
      title="person.identity"
      explanation="person.identity-explanation"
      beside={<ShowQuery document={PersonIdentityDocument} variables={{ id }} />}
    >
      <Answer of={state}>{({ person }) => (person ? <Identity person={person} /> : null)}</Answer>
    </Section>
  );
}
