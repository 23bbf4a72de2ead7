import { type DocumentNode, Kind, type SelectionSetNode, visit } from 'graphql';
import { isIntrospectionField } from '../operation/introspection.ts';

const typename: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
};

/**
 * An operation without what it asks of the schema: that is answered here and not planned, and the planner does not know all that can be
 * asked (`isOneOf`). The fields themselves stay.
 */
export function withoutIntrospectionSelections(document: DocumentNode): DocumentNode {
  return visit(document, {
    FragmentDefinition: ({ typeCondition }) => (typeCondition.name.value.startsWith('__') ? null : undefined),
    Field: (field) => (isIntrospectionField(field.name.value) ? { ...field, selectionSet: typename } : undefined),
  });
}
