import { useParams } from 'react-router';
import { FamilyDocument, type FamilyQuery } from '../../../../schema/generated/explorer-operations.ts';
import { Answer } from '../../components/answer.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Section } from '../../components/section.tsx';
import { ShowQuery } from '../../components/show-query.tsx';
import { OpenGraphView } from '../../graph-view/open-graph-view.tsx';
import { useAnswer } from '../../graph/use-answer.ts';
import { WhereIdentitiesAreRead } from '../../identity/identities.tsx';
import { Message } from '../../language/message.tsx';
import { distinctRelationships, Relationships } from '../../relationships/relationships.tsx';
import { entriesOfCase, separationsOf } from '../../timeline/entries-of-case.tsx';
import { entriesOfProceedings } from '../../timeline/entries-of-proceeding.tsx';
import { Timeline } from '../../timeline/timeline.tsx';
import { FamilyCases } from './family-cases.tsx';
import { FamilyIdentities } from './family-identities.tsx';
import { FamilyMembers } from './family-members.tsx';

type Family = NonNullable<FamilyQuery['family']>;

function FamilyRelationships({ family }: { family: Family }) {
  const relationships = distinctRelationships(family.members.flatMap(({ person }) => person.relationships));
  return (
    <Section title="relationships.title" explanation="relationships.explanation">
      {relationships.length === 0 ? (
        <Message id="relationships.none" />
      ) : (
        <Relationships relationships={relationships} />
      )}
    </Section>
  );
}

function FamilyTimeline({ family: { id, cases, proceedings } }: { family: Family }) {
  const entries = [...cases.flatMap(entriesOfCase), ...entriesOfProceedings(proceedings)];
  return (
    <Section
      title="family.timeline"
      explanation="family.timeline-explanation"
      beside={<ShowQuery document={FamilyDocument} variables={{ id }} />}
    >
      <Timeline entries={entries} separations={separationsOf(cases)} />
    </Section>
  );
}

function ShownFamily({ family }: { family: Family }) {
  const { id, reference, members, cases } = family;
  return (
    <>
      <PageTitle id="family.title" values={{ reference }} />
      <FamilyMembers id={id} members={members} />
      <WhereIdentitiesAreRead>
        <FamilyIdentities id={id} />
      </WhereIdentitiesAreRead>
      <FamilyRelationships family={family} />
      <FamilyCases id={id} cases={cases} />
      <FamilyTimeline family={family} />
      <OpenGraphView root={{ kind: 'Family', id, name: reference }} />
    </>
  );
}

/** A family: who belongs to it on whose word, what happened to its children and when, and what it is linked to. */
export function Component() {
  const { id = '' } = useParams();
  const state = useAnswer({ document: FamilyDocument, variables: { id } });
  return (
    <Answer of={state} empty={{ when: ({ family }) => !family, show: <Message id="family.missing" /> }}>
      {({ family }) => (family ? <ShownFamily key={family.id} family={family} /> : null)}
    </Answer>
  );
}
