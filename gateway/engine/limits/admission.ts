import { GraphQLError } from 'graphql';
import { type OperationDocument, refusal, type RefusedOperation } from '../operation/prepared-operation.ts';
import { type CostModel, type OperationCost, operationCost } from './operation-cost.ts';
import { type OperationLimits, refuseLargeOperation, refuseLargeVariables } from './operation-limits.ts';

/** How much of the graph one operation may ask for. */
export interface CostOptions {
  /** The highest cost of one operation. */
  budget: number;
  /** How many values a list has about which the supergraph says nothing. */
  assumedListSize: number;
}

/** Takes the cost of an operation off what its caller may use. Throws a catalogued error where that is used up. */
export type Charge = (cost: number) => Promise<void>;

/** A document that keeps the limits, with what it costs. */
export interface SizedDocument {
  document: OperationDocument;
  cost: OperationCost;
}

/** What a caller pays for an operation that is refused as it stands. */
const refusedCost = 1;

/** Decides which operations are let in, before they are validated and planned: both take time. */
export class Admission {
  readonly #limits: OperationLimits;
  readonly #budget: number;
  readonly #model: CostModel;

  constructor(limits: OperationLimits, budget: number, model: CostModel) {
    this.#limits = limits;
    this.#budget = budget;
    this.#model = model;
  }

  /** Checks all that does not depend on variables, once for a document. */
  read(document: OperationDocument | RefusedOperation): SizedDocument | RefusedOperation {
    if ('refusal' in document) return document;
    const refused = refuseLargeOperation(document.document, document.operation, this.#limits);
    if (refused) return refused;
    return { document, cost: operationCost(document.document, document.operation, this.#model) };
  }

  /** Checks a request, and lets its caller pay. @returns why it is not let in */
  async refuse(
    read: SizedDocument | RefusedOperation,
    variables: Readonly<Record<string, unknown>>,
    charge: Charge | undefined,
  ): Promise<RefusedOperation | undefined> {
    const cost = 'refusal' in read ? refusedCost : read.cost(variables);
    const tooMuch =
      'refusal' in read ? read : (refuseLargeVariables(variables, this.#limits) ?? this.#refuseCost(cost));
    if (charge === undefined) return tooMuch;
    try {
      await charge(tooMuch ? refusedCost : cost);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return { refusal: [{ message: error.message, extensions: error.extensions }] };
    }
    return tooMuch;
  }

  #refuseCost(cost: number): RefusedOperation | undefined {
    if (cost <= this.#budget) return undefined;
    return refusal(
      `The operation costs ${cost}, and at most ${this.#budget} is allowed; ask for less at once.`,
      'OPERATION_TOO_EXPENSIVE',
      undefined,
      { cost, budget: this.#budget },
    );
  }
}
