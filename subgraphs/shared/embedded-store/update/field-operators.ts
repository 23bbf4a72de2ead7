import { Long, Timestamp } from 'bson';
import { typeNameOf } from '../query/types.ts';
import { ServerError } from '../server-error.ts';
import { isDocument } from '../values/document.ts';
import { type Arithmetic, calculate, isNumeric, numberTypeOf, toNumber } from '../values/numbers.ts';
import { partsOf } from '../values/paths.ts';
import { compareValues } from '../values/value-order.ts';
import { type Change, removed } from './update-paths.ts';

/** Makes the change of an operator for one field. */
export type ChangeFactory = (path: string, operand: unknown) => Change;

const set: ChangeFactory = (_, operand) => ({ operand, apply: () => operand });

function arithmetic(name: string, operation: Arithmetic): ChangeFactory {
  return (path, operand) => {
    if (!isNumeric(operand)) {
      const verb = name === '$inc' ? 'increment' : 'multiply';
      throw new ServerError(
        'TypeMismatch',
        `Cannot ${verb} with non-numeric argument: {${path}: ${typeNameOf(operand)}}`,
      );
    }
    return {
      operand,
      apply(value) {
        if (value === undefined) return operation === 'add' ? operand : calculate('multiply', operand, 0);
        if (isNumeric(value)) return calculate(operation, value, operand);
        throw new ServerError(
          'TypeMismatch',
          `Cannot apply ${name} to a value of non-numeric type. The field '${path}' has the type ${typeNameOf(value)}`,
        );
      },
    };
  };
}

function extreme(direction: 1 | -1): ChangeFactory {
  return (_, operand) => ({
    operand,
    apply: (value) => (value === undefined || direction * compareValues(operand, value) > 0 ? operand : value),
  });
}

const currentDate: ChangeFactory = (_, operand) => {
  const type = isDocument(operand) ? operand.$type : operand;
  if (type !== true && type !== 'date' && type !== 'timestamp' && typeof type !== 'boolean') {
    throw new ServerError('BadValue', "The '$type' string field is required to be 'date' or 'timestamp'");
  }
  const now = new Date();
  const value = type === 'timestamp' ? new Timestamp({ t: Math.floor(now.getTime() / 1000), i: 1 }) : now;
  return { operand, apply: () => value };
};

const rename: ChangeFactory = (path, operand) => {
  if (typeof operand !== 'string')
    throw new ServerError('BadValue', `The 'to' field for $rename must be a string: ${path}`);
  if (operand === path || operand === '')
    throw new ServerError('BadValue', `The source and target field for $rename must differ: ${path}`);
  if ([...partsOf(path), ...partsOf(operand)].some((part) => part.startsWith('$'))) {
    throw new ServerError('BadValue', `The source and target fields for $rename may not be dynamic: ${path}`);
  }
  return { operand, apply: (value) => value };
};

const bitOperations: Readonly<Record<string, (one: bigint, other: bigint) => bigint>> = {
  and: (one, other) => one & other,
  or: (one, other) => one | other,
  xor: (one, other) => one ^ other,
};

const bit: ChangeFactory = (path, operand) => {
  const steps = isDocument(operand) ? Object.entries(operand) : [];
  if (steps.length === 0)
    throw new ServerError(
      'BadValue',
      `You must pass in at least one bitwise operation. The format is: {$bit: {${path}: {op: #}}}`,
    );
  const isInteger = (value: unknown) => ['int', 'long'].includes(numberTypeOf(value) ?? '');
  for (const [name, mask] of steps) {
    if (bitOperations[name] === undefined)
      throw new ServerError('BadValue', `The $bit operator only supports 'and', 'or', and 'xor', not '${name}'`);
    if (!isInteger(mask)) throw new ServerError('BadValue', 'The $bit modifier field must be an Integer(32/64 bit)');
  }
  return {
    operand,
    apply(value) {
      if (value !== undefined && !isInteger(value)) {
        throw new ServerError(
          'BadValue',
          `Cannot apply $bit to a value of non-integral type: ${path} has the type ${typeNameOf(value)}`,
        );
      }
      const isLong = [value, ...steps.map(([, mask]) => mask)].some((part) => numberTypeOf(part) === 'long');
      const bits = steps.reduce(
        (all, [name, mask]) => bitOperations[name]?.(all, BigInt(String(mask))) ?? all,
        BigInt(String(isInteger(value) ? value : 0)),
      );
      return isLong ? Long.fromBigInt(bits) : toNumber(Number(bits));
    },
  };
};

/** Operators that give a field another value, whatever type it has. */
export const fieldOperators: Readonly<Record<string, ChangeFactory>> = {
  $set: set,
  $setOnInsert: set,
  $unset: (_, operand) => ({ operand, apply: () => removed }),
  $inc: arithmetic('$inc', 'add'),
  $mul: arithmetic('$mul', 'multiply'),
  $min: extreme(-1),
  $max: extreme(1),
  $currentDate: currentDate,
  $rename: rename,
  $bit: bit,
};
