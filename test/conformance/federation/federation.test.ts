import { testScenario } from './run-scenario.ts';
import { abstractTypes } from './scenarios/abstract-types.ts';
import { differingMembers } from './scenarios/differing-members.ts';
import { interfaceObjects } from './scenarios/interface-objects.ts';
import { keys } from './scenarios/keys.ts';
import { provides } from './scenarios/provides.ts';
import { requiresArguments } from './scenarios/requires-arguments.ts';
import { requires } from './scenarios/requires.ts';

for (const scenario of [abstractTypes, differingMembers, interfaceObjects, keys, provides, requires, requiresArguments])
  testScenario(scenario);
