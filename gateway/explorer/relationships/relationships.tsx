import type { ShownRelationshipFragment } from '../../../schema/generated/explorer-operations.ts';
import { EnumWords } from '../language/enum-words.tsx';
import { Percent } from '../language/percent.tsx';
import { AgencyLink, PersonLink } from '../components/record-links.tsx';
import { ShownDate } from '../components/shown-date.tsx';
import { WideTable } from '../components/wide-table.tsx';

const columns = [
  { name: 'relationships.from' },
  { name: 'relationships.to' },
  { name: 'relationships.kind' },
  { name: 'relationships.evidence' },
  { name: 'relationships.asserted-by' },
  { name: 'relationships.asserted-on' },
  { name: 'relationships.confidence', numeric: true },
] as const;

function keyOf({ from, to, kind, evidence, assertedBy, assertedOn }: ShownRelationshipFragment): string {
  return [from.id, to.id, kind, evidence, assertedBy.id, assertedOn ?? ''].join(' ');
}

/** Each relationship once, though both its people have it. */
export function distinctRelationships(all: readonly ShownRelationshipFragment[]): ShownRelationshipFragment[] {
  return [...new Map(all.map((relationship) => [keyOf(relationship), relationship])).values()];
}

/** Who is related to whom, and on what evidence which agency said so. */
export function Relationships({ relationships }: { relationships: readonly ShownRelationshipFragment[] }) {
  return (
    <WideTable label="relationships.title" columns={columns}>
      {relationships.map((relationship) => {
        const { from, to, kind, evidence, assertedBy, assertedOn, confidence } = relationship;
        return (
          <tr key={keyOf(relationship)}>
            <th scope="row">
              <PersonLink person={from} />
            </th>
            <td>
              <PersonLink person={to} />
            </td>
            <td>
              <EnumWords of="RelationshipKind" value={kind} />
            </td>
            <td>
              <EnumWords of="EvidenceKind" value={evidence} />
            </td>
            <td>
              <AgencyLink agency={assertedBy} />
            </td>
            <td className="date">
              <ShownDate date={assertedOn} />
            </td>
            <td className="number">
              <Percent of={confidence} />
            </td>
          </tr>
        );
      })}
    </WideTable>
  );
}
