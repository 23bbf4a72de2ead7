import type { PersonOrder, QueryResolvers } from '../../../schema/generated/people.ts';
import { between, hasWords, oneOf } from '../../shared/filters/filters.ts';
import { readConnection } from '../../shared/pagination/connection.ts';
import { allOf, type RecordOrder } from '../../shared/pagination/keyset.ts';
import { pathsOf } from '../../shared/selection/field-paths.ts';
import { requestedFields } from '../../shared/selection/requested-fields.ts';
import { familyTotal, peopleTotal } from '../protected-totals.ts';
import { familyPaths, familyWordsFor, nameFor } from '../field-paths.ts';
import { requestedPersonPaths } from './person.ts';

type NameField = ReturnType<typeof nameFor>;

function personOrder(orderBy: PersonOrder, nameField: NameField): RecordOrder {
  const path = orderBy.startsWith('NAME') ? `${nameField}.sortKey` : 'birthYear';
  return { path, direction: orderBy.endsWith('_ASC') ? 1 : -1 };
}

export const Query: QueryResolvers = {
  person: (_parent, { id }, context, info) =>
    context.loaders.record(context.models.Person, id, requestedPersonPaths(context, info)),

  people: (_parent, { filter, orderBy, ...page }, context, info) => {
    const nameField = nameFor(context.caller);
    const request = {
      // By name, callers who see other names have another order.
      name: `Query.people:${orderBy}${nameField === 'identityName' && orderBy.startsWith('NAME') ? ':identity' : ''}`,
      order: personOrder(orderBy, nameField),
      filter: allOf([
        oneOf('kind', filter?.kinds),
        oneOf('nationality', filter?.nationalities),
        between('birthYear', filter?.birthYears?.from, filter?.birthYears?.to),
        hasWords(`${nameField}.words`, filter?.text),
      ]),
      arguments: page,
      projection: requestedPersonPaths(context, info, ['edges', 'node']),
    };
    const totalCount = () => peopleTotal(context.models.Person, request.filter, filter);
    return readConnection(context.cursors, context.models.Person, request, totalCount);
  },

  family: (_parent, { id }, { loaders, models }, info) =>
    loaders.record(models.Family, id, pathsOf(familyPaths, requestedFields(info))),

  families: (_parent, { filter, orderBy, ...page }, { cursors, models, caller }, info) => {
    const request = {
      name: `Query.families:${orderBy}`,
      order: { path: 'reference', direction: orderBy === 'REFERENCE_ASC' ? 1 : -1 } satisfies RecordOrder,
      filter: allOf([oneOf('nationalities', filter?.nationalities), hasWords(familyWordsFor(caller), filter?.text)]),
      arguments: page,
      projection: pathsOf(familyPaths, requestedFields(info, ['edges', 'node'])),
    };
    const totalCount = () => familyTotal(models.Family, request.filter, filter);
    return readConnection(cursors, models.Family, request, totalCount);
  },
};
