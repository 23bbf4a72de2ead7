import { useParams } from 'react-router';
import { PersonDocument, type PersonQuery } from '../../../../schema/generated/explorer-operations.ts';
import { Answer } from '../../components/answer.tsx';
import { Fact } from '../../components/fact.tsx';
import { FactList, NamedFact } from '../../components/fact-list.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Section } from '../../components/section.tsx';
import { ShowQuery } from '../../components/show-query.tsx';
import { useAnswer } from '../../graph/use-answer.ts';
import { WhereIdentitiesAreRead } from '../../identity/identities.tsx';
import { CountryName, LanguageName } from '../../language/display-names.tsx';
import { EnumWords } from '../../language/enum-words.tsx';
import { Message } from '../../language/message.tsx';
import { Relationships } from '../../relationships/relationships.tsx';
import { PersonCases } from './person-cases.tsx';
import { PersonIdentity } from './person-identity.tsx';
import { PersonMemberships } from './person-memberships.tsx';
import { PersonProceedings } from './person-proceedings.tsx';

type Person = NonNullable<PersonQuery['person']>;

function Languages({ languages }: { languages: readonly string[] }) {
  return (
    <ul className="plain">
      {languages.map((code) => (
        <li key={code}>
          <LanguageName code={code} />
        </li>
      ))}
    </ul>
  );
}

/** Facts of somebody in a family. What is private of judges, counsel and officials is not on record, and not said to be missing. */
function FamilyMemberFacts({ person: { id, birthYear, wasMinor, sex, nationality, languages } }: { person: Person }) {
  return (
    <>
      <NamedFact name="person.birth-year">
        <Fact about={id} property="birthYear">
          {birthYear ?? <Message id="components.not-known" />}
        </Fact>
      </NamedFact>
      <NamedFact name="person.was-minor">
        {typeof wasMinor === 'boolean' ? <Message id={wasMinor ? 'person.yes' : 'person.no'} /> : null}
      </NamedFact>
      <NamedFact name="person.sex">{sex ? <EnumWords of="Sex" value={sex} /> : null}</NamedFact>
      <NamedFact name="person.nationality">{nationality ? <CountryName code={nationality} /> : null}</NamedFact>
      <NamedFact name="person.languages">{languages.length > 0 ? <Languages languages={languages} /> : null}</NamedFact>
    </>
  );
}

function PersonFacts({ person }: { person: Person }) {
  const { id, kind, synthetic } = person;
  return (
    <Section title="person.facts" beside={<ShowQuery document={PersonDocument} variables={{ id }} />}>
      <FactList>
        <NamedFact name="person.kind">
          <EnumWords of="PersonKind" value={kind} />
        </NamedFact>
        {kind === 'FAMILY_MEMBER' ? <FamilyMemberFacts person={person} /> : null}
      </FactList>
      <p className="remark">
        <Message id={synthetic ? 'person.synthetic' : 'person.public-figure'} />
      </p>
    </Section>
  );
}

function ShownPerson({ person }: { person: Person }) {
  const { id, displayName, memberships, relationships, cases, proceedings } = person;
  return (
    <>
      <PageTitle title={displayName} />
      <PersonFacts person={person} />
      <WhereIdentitiesAreRead>
        <PersonIdentity id={id} />
      </WhereIdentitiesAreRead>
      {memberships.length > 0 ? <PersonMemberships memberships={memberships} /> : null}
      {relationships.length > 0 ? (
        <Section title="relationships.title" explanation="relationships.explanation">
          <Relationships relationships={relationships} />
        </Section>
      ) : null}
      {cases.length > 0 ? <PersonCases cases={cases} /> : null}
      {proceedings.length > 0 ? <PersonProceedings personId={id} proceedings={proceedings} /> : null}
    </>
  );
}

/** A person: a member of a family under the name that the reader may see, or a judge, counsel, official or journalist. */
export function Component() {
  const { id = '' } = useParams();
  const state = useAnswer({ document: PersonDocument, variables: { id } });
  return (
    <Answer of={state} empty={{ when: ({ person }) => !person, show: <Message id="person.missing" /> }}>
      {({ person }) => (person ? <ShownPerson key={person.id} person={person} /> : null)}
    </Answer>
  );
}
