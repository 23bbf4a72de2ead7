import {
  FamilyIdentitiesDocument,
  type ShownIdentityFragment,
} from '../../../../schema/generated/explorer-operations.ts';
import { Answer } from '../../components/answer.tsx';
import { PersonLink } from '../../components/record-links.tsx';
import { Section } from '../../components/section.tsx';
import { ShowQuery } from '../../components/show-query.tsx';
import { useAnswer } from '../../graph/use-answer.ts';
import { Identifiers, Identity } from '../../identity/identities.tsx';
import { Message } from '../../language/message.tsx';

/** Each person once, though somebody can have several memberships. */
function distinctPeople(members: readonly { person: ShownIdentityFragment }[]): ShownIdentityFragment[] {
  return [...new Map(members.map(({ person }) => [person.id, person])).values()];
}

/** Who the members of a family are. Only asked for where it may be read. */
export function FamilyIdentities({ id }: { id: string }) {
  const state = useAnswer({ document: FamilyIdentitiesDocument, variables: { id } });
  return (
    <Section
      title="family.identities"
      explanation="family.identities-explanation"
      beside={<ShowQuery document={FamilyIdentitiesDocument} variables={{ id }} />}
    >
      <Answer of={state}>
        {({ family }) => (
          <>
            {distinctPeople(family?.members ?? []).map((person) => (
              <article className="family-case" key={person.id}>
                <h3>
                  <PersonLink person={person} />
                </h3>
                <Identity person={person} />
              </article>
            ))}
            {family?.identifiers ? (
              <>
                <h3>
                  <Message id="family.identifiers" />
                </h3>
                <Identifiers identifiers={family.identifiers} />
              </>
            ) : null}
          </>
        )}
      </Answer>
    </Section>
  );
}
