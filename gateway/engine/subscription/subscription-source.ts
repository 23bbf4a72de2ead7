import { type DocumentNode, getArgumentValues, type GraphQLSchema, visit } from 'graphql';
import type { SubgraphRequest, SubgraphResponse, SubgraphTransport } from '../engine-types.ts';
import { type PlanContext, subgraphRequest } from '../execution/compile-fetch.ts';
import { isData } from '../execution/data.ts';
import { canonicalKeys } from '../operation/canonical-operation.ts';
import { fetchesOf, type PlanNode } from '../planning/plan.ts';
import { resumableField, resumeVariable, subscribedField } from './resumption.ts';

/** Where the events of a subscription come from. */
export interface SubscriptionSource {
  transport: SubgraphTransport;
  /** Whether it can be opened again after a cursor. */
  isResumable: boolean;
  /** The cursor that the client's operation starts after. */
  startOf(variables: Readonly<Record<string, unknown>>): string | undefined;
  /** Those variables that make a difference, beside the cursor to start after. */
  relevantVariables(variables: Readonly<Record<string, unknown>>): Record<string, unknown>;
  request(options: {
    variables: Readonly<Record<string, unknown>>;
    after: string | undefined;
    headers: Readonly<Record<string, string>>;
    signal: AbortSignal;
  }): SubgraphRequest;
  /** Where an event leaves the subscription. */
  cursorOf(response: SubgraphResponse): string | undefined;
}

/**
 * Works out where the events of a subscription come from.
 * @param document the client's operation, without conditions
 * @param resumed the same, with `after` from the gateway's variable
 * @param denied fields that the caller may not see, as `Type.field`
 * @returns undefined where the plan asks no subgraph for events, as that of a query
 */
export function subscriptionSource(
  { document, resumed, denied }: { document: DocumentNode; resumed: DocumentNode; denied: ReadonlySet<string> },
  plan: PlanNode | undefined,
  { schema, transportOf }: Pick<PlanContext, 'transportOf'> & { schema: GraphQLSchema },
): SubscriptionSource | undefined {
  const primary = fetchesOf(plan).find(({ fetch }) => fetch.operationKind === 'subscription')?.fetch;
  const field = subscribedField(document);
  const resumedField = subscribedField(resumed);
  if (primary === undefined || field === undefined || resumedField === undefined) return undefined;
  const resumable = resumableField(document, schema, denied);
  const key = canonicalKeys(resumed)(resumedField);
  const used = variablesIn(resumed);
  return {
    transport: transportOf(primary.subgraph),
    isResumable: resumable !== undefined,
    startOf(variables) {
      if (resumable === undefined) return undefined;
      const { after } = getArgumentValues(resumable, field, { ...variables });
      return typeof after === 'string' ? after : undefined;
    },
    relevantVariables: (variables) => Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name))),
    request({ variables, after, headers, signal }) {
      const given = { ...variables, [resumeVariable]: after };
      const values = Object.fromEntries(
        primary.variables.flatMap((name) => (name in given ? [[name, given[name as keyof typeof given]]] : [])),
      );
      const { operationName } = primary;
      const body = JSON.stringify({ query: primary.operation, operationName, variables: values });
      return subgraphRequest(primary, body, headers, { signal });
    },
    cursorOf({ data }) {
      const event = resumable && data?.[key];
      const cursor = isData(event) ? event.cursor : undefined;
      return typeof cursor === 'string' ? cursor : undefined;
    },
  };
}

/** Names of the variables that an operation uses, without those that it only declares. */
function variablesIn(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void names.add(name.value),
  });
  return names;
}
