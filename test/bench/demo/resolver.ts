interface ResolverMethod {
  resolve(parent: object, argumentsOfField: object): unknown;
}

/** A resolver that names the shapes which it needs of its parent and arguments. */
export type FieldResolver = ResolverMethod['resolve'];
