import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parseType,
  visit,
} from 'graphql';
import { rootFields } from '../operation/select-operation.ts';

/** The argument of a subscription's field that continues it, and the field of its events that says from where. */
const afterArgument = 'after';
const cursorField = 'cursor';

/** The variable that stands for `after` once an operation can be continued. No client's variable has such a name by chance. */
export const resumeVariable = 'resume__after';

/** The field of a subscription, which has one; undefined where the operation is none. */
export function subscribedField(document: DocumentNode): FieldNode | undefined {
  const [field] = rootFields(document, OperationTypeNode.SUBSCRIPTION);
  return field;
}

/**
 * The definition of a subscription's field; undefined where the subscription cannot be continued, because the field has no
 * argument `after`, or its events have no `cursor` that the caller may see.
 * @param denied fields that the caller may not see, as `Type.field`
 */
export function resumableField(
  document: DocumentNode,
  schema: GraphQLSchema,
  denied: ReadonlySet<string>,
): GraphQLField<unknown, unknown> | undefined {
  const subscribed = subscribedField(document);
  const type = schema.getSubscriptionType();
  if (subscribed === undefined || !type) return undefined;
  const cursor = cursorOfEvents(schema, `${type.name}.${subscribed.name.value}`);
  return cursor === undefined || denied.has(cursor) ? undefined : type.getFields()[subscribed.name.value];
}

/**
 * The field (`Type.field`) with the cursor of the events of a subscription's field; undefined where these cannot be continued, or
 * the field is of no subscription.
 */
export function cursorOfEvents(schema: GraphQLSchema, subscribed: string): string | undefined {
  const type = schema.getSubscriptionType();
  const [typeName, fieldName = ''] = subscribed.split('.');
  const field = typeName === type?.name ? type?.getFields()[fieldName] : undefined;
  const event = field && getNamedType(field.type);
  const cursor = isObjectType(event) ? event.getFields()[cursorField] : undefined;
  const hasCursor = cursor?.args.length === 0 && isLeafType(getNamedType(cursor.type));
  const hasAfter = field?.args.some(({ name: argument }) => argument === afterArgument) ?? false;
  return hasCursor && hasAfter && isObjectType(event) ? `${event.name}.${cursorField}` : undefined;
}

/**
 * A subscription that takes `after` from a variable of the gateway's, so that it can be continued wherever it has come to. What
 * cannot be continued stays as it is.
 */
export function withResumeVariable(
  document: DocumentNode,
  schema: GraphQLSchema,
  denied: ReadonlySet<string>,
): DocumentNode {
  const after = resumableField(document, schema, denied)?.args.find(({ name }) => name === afterArgument);
  if (after === undefined) return document;
  const subscribed = subscribedField(document);
  const variable = { kind: Kind.VARIABLE as const, name: nameOf(resumeVariable) };
  return visit(document, {
    Field(field) {
      if (field !== subscribed) return undefined;
      const others = (field.arguments ?? []).filter(({ name }) => name.value !== afterArgument);
      return {
        ...field,
        arguments: [...others, { kind: Kind.ARGUMENT, name: nameOf(afterArgument), value: variable }],
      };
    },
    OperationDefinition: {
      leave(node) {
        const definition = {
          kind: Kind.VARIABLE_DEFINITION as const,
          variable,
          type: parseType(after.type.toString(), { noLocation: true }),
        };
        return { ...node, variableDefinitions: [...(node.variableDefinitions ?? []), definition] };
      },
    },
  });
}

/** A subscription that asks for the cursor of its events, whether its client does or not. */
export function withCursor(document: DocumentNode, schema: GraphQLSchema, denied: ReadonlySet<string>): DocumentNode {
  if (!resumableField(document, schema, denied)) return document;
  const subscribed = subscribedField(document);
  const cursor: FieldNode = { kind: Kind.FIELD, name: nameOf(cursorField) };
  return visit(document, {
    Field(field) {
      if (field !== subscribed || !field.selectionSet) return undefined;
      const { selectionSet } = field;
      return { ...field, selectionSet: { ...selectionSet, selections: [...selectionSet.selections, cursor] } };
    },
  });
}

function nameOf(value: string) {
  return { kind: Kind.NAME as const, value };
}
