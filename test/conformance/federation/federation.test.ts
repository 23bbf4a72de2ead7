import { testScenario } from './run-scenario.ts';
import { abstractTypes } from './scenarios/abstract-types.ts';
import { aliasesAndDirectives } from './scenarios/aliases-and-directives.ts';
import { context } from './scenarios/context.ts';
import { differingInputs } from './scenarios/differing-inputs.ts';
import { differingMembers } from './scenarios/differing-members.ts';
import { federation1 } from './scenarios/federation-1.ts';
import { inaccessibleAndIntrospection } from './scenarios/inaccessible-and-introspection.ts';
import { interfaceObjects } from './scenarios/interface-objects.ts';
import { keys } from './scenarios/keys.ts';
import { mutations } from './scenarios/mutations.ts';
import { nullsAndErrors } from './scenarios/nulls-and-errors.ts';
import { override } from './scenarios/override.ts';
import { provides } from './scenarios/provides.ts';
import { requiresArguments } from './scenarios/requires-arguments.ts';
import { requiresAtTheSource } from './scenarios/requires-at-the-source.ts';
import { requires } from './scenarios/requires.ts';
import { sharedRoots } from './scenarios/shared-roots.ts';
import { unresolvableKeys } from './scenarios/unresolvable-keys.ts';
import { variablesAndScalars } from './scenarios/variables-and-scalars.ts';

const scenarios = [
  abstractTypes,
  aliasesAndDirectives,
  context,
  differingInputs,
  differingMembers,
  federation1,
  inaccessibleAndIntrospection,
  interfaceObjects,
  keys,
  mutations,
  nullsAndErrors,
  override,
  provides,
  requiresArguments,
  requires,
  requiresAtTheSource,
  sharedRoots,
  unresolvableKeys,
  variablesAndScalars,
];

for (const scenario of scenarios) testScenario(scenario);
