import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { cataloguedError } from '../../../schema/catalogued-error.ts';
import { type Caller, hasScope, type Scope } from '../caller.ts';
import type { SubgraphContext } from '../context.ts';

/** Whether a caller has all scopes of one of the alternatives. */
function satisfies(caller: Caller, alternatives: readonly (readonly Scope[])[]): boolean {
  return alternatives.some((scopes) => scopes.every((scope) => hasScope(caller, scope)));
}

/**
 * Makes the resolvers of fields with `@requiresScopes` refuse callers who lack the scopes, before anything is read. The gateway does
 * not ask for such fields in the first place: this is the second line, for a gateway that errs.
 */
export function enforceScopes(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      const [directive] = getDirective(schema, field, 'requiresScopes') ?? [];
      if (directive === undefined) return undefined;
      const alternatives = directive.scopes as Scope[][];
      const requireScopes = ({ caller }: SubgraphContext) => {
        if (satisfies(caller, alternatives)) return;
        const needed = alternatives.map((scopes) => scopes.join(' and ')).join(', or ');
        throw cataloguedError('UNAUTHORIZED_FIELD', `${typeName}.${fieldName} needs the scope ${needed}.`);
      };
      const { resolve = defaultFieldResolver, subscribe } = field;
      field.resolve = guarded(resolve, requireScopes);
      if (subscribe !== undefined) field.subscribe = guarded(subscribe, requireScopes);
      return field;
    },
  });
}

type Resolver = GraphQLFieldResolver<unknown, SubgraphContext>;

function guarded(resolve: Resolver, guard: (context: SubgraphContext) => void): Resolver {
  return (parent, args, context, info) => {
    guard(context);
    return resolve(parent, args, context, info);
  };
}
