import { FamilyDocument, type FamilyQuery } from '../../../../schema/generated/explorer-operations.ts';
import { Fact } from '../../components/fact.tsx';
import { PersonLink } from '../../components/record-links.tsx';
import { Section } from '../../components/section.tsx';
import { ShowQuery } from '../../components/show-query.tsx';
import { ShownDate } from '../../components/shown-date.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { CountryName } from '../../language/display-names.tsx';
import { EnumWords } from '../../language/enum-words.tsx';
import { Message } from '../../language/message.tsx';

const columns = [
  { name: 'family.person' },
  { name: 'family.role' },
  { name: 'family.from' },
  { name: 'family.until' },
  { name: 'family.birth-year' },
  { name: 'family.nationality' },
] as const;

type Membership = NonNullable<FamilyQuery['family']>['members'][number];

function MemberRow({ membership: { person, role, from, until } }: { membership: Membership }) {
  return (
    <tr>
      <th scope="row">
        <PersonLink person={person} />
      </th>
      <td>
        <EnumWords of="FamilyRole" value={role} />
      </td>
      <td className="date">
        <ShownDate date={from} />
      </td>
      <td className="date">{until ? <ShownDate date={until} /> : <Message id="family.still" />}</td>
      <td className="date">
        <Fact about={person.id} property="birthYear">
          {person.birthYear ?? <Message id="components.not-known" />}
        </Fact>
      </td>
      <td>{person.nationality ? <CountryName code={person.nationality} /> : <Message id="components.not-known" />}</td>
    </tr>
  );
}

/** Who belongs to the family, in which role and since when: one row a membership, since somebody can leave and come back. */
export function FamilyMembers({ id, members }: { id: string; members: readonly Membership[] }) {
  return (
    <Section
      title="family.members"
      explanation="family.members-explanation"
      beside={<ShowQuery document={FamilyDocument} variables={{ id }} />}
    >
      <WideTable label="family.members" columns={columns}>
        {members.map((membership, index) => (
          <MemberRow key={index} membership={membership} />
        ))}
      </WideTable>
      <p className="remark">
        <Fact about={id} property="familyUnit">
          <Message id="family.family-unit" />
        </Fact>
        {' · '}
        <Fact about={id} property="taskForceScope">
          <Message id="family.task-force-scope" />
        </Fact>
      </p>
    </Section>
  );
}
