import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLError, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { cataloguedError } from '../../../schema/catalogued-error.ts';
import { type Caller, hasScope, type Scope } from '../caller.ts';
import type { SubgraphContext } from '../context.ts';

type Resolver = GraphQLFieldResolver<unknown, SubgraphContext>;

/** A field with `@requiresScopes`. */
interface ScopedField {
  /** `Person.legalName` for example. */
  coordinate: string;
  /** Scopes of which the caller must have all, or all of an alternative. */
  alternatives: readonly (readonly Scope[])[];
}

/**
 * Makes the resolvers of fields with `@requiresScopes` refuse callers who lack the scopes, before anything is read. The gateway does
 * not ask for such fields in the first place: this is the second line, for a gateway that errs. Fields that need `identity:read` also
 * need a purpose, and are read when the audit log has it.
 */
export function enforceScopes(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      const [directive] = getDirective(schema, field, 'requiresScopes') ?? [];
      if (directive === undefined) return undefined;
      const scoped = { coordinate: `${typeName}.${fieldName}`, alternatives: directive.scopes as Scope[][] };
      const guard = scoped.alternatives.flat().includes('identity:read') ? audited : guarded;
      const { resolve = defaultFieldResolver, subscribe } = field;
      field.resolve = guard(resolve, scoped);
      if (subscribe !== undefined) field.subscribe = guard(subscribe, scoped);
      return field;
    },
  });
}

function guarded(resolve: Resolver, field: ScopedField): Resolver {
  return (parent, args, context, info) => {
    const refusal = scopeRefusal(field, context.caller);
    if (refusal !== undefined) throw refusal;
    return resolve(parent, args, context, info);
  };
}

function audited(resolve: Resolver, field: ScopedField): Resolver {
  return async (parent, args, context, info) => {
    const { caller, restrictedReads } = context;
    const record = (parent as { _id: string })._id;
    const refusal = scopeRefusal(field, caller) ?? purposeRefusal(field, caller);
    if (refusal !== undefined) {
      await restrictedReads.denied(field.coordinate, record);
      throw refusal;
    }
    await restrictedReads.allowed(field.coordinate, record);
    return resolve(parent, args, context, info);
  };
}

function scopeRefusal({ coordinate, alternatives }: ScopedField, caller: Caller): GraphQLError | undefined {
  if (alternatives.some((scopes) => scopes.every((scope) => hasScope(caller, scope)))) return undefined;
  const needed = alternatives.map((scopes) => scopes.join(' and ')).join(', or ');
  return cataloguedError('UNAUTHORIZED_FIELD', `${coordinate} needs the scope ${needed}.`);
}

function purposeRefusal({ coordinate }: ScopedField, { purpose }: Caller): GraphQLError | undefined {
  if (purpose !== undefined) return undefined;
  return cataloguedError('PURPOSE_REQUIRED', `${coordinate} is read for a purpose: say it in the header x-purpose.`);
}
