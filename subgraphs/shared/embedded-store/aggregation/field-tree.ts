import { ServerError } from '../server-error.ts';
import { type Document, isDocument } from '../values/document.ts';
import { partsOf } from '../values/paths.ts';
import type { Evaluator, Scope } from './expression.ts';

/** What happens to a field: it is named (to be kept or left out), gets the value of an expression, or only fields within it. */
export type FieldNode = 'named' | { evaluate: Evaluator } | FieldTree;

export class FieldTree {
  readonly fields = new Map<string, FieldNode>();
  /** Whether some field in it gets a value. */
  computes = false;

  /** @throws PathCollision */
  set(path: string, node: Exclude<FieldNode, FieldTree>): void {
    const parts = partsOf(path);
    if (parts.includes('')) throw new ServerError('FieldPathWithEmptyName', 'FieldPath must not contain empty names.');
    this.#setAt(parts, node, path);
  }

  #setAt([name = '', ...rest]: readonly string[], node: Exclude<FieldNode, FieldTree>, path: string): void {
    if (node !== 'named') this.computes = true;
    const present = this.fields.get(name);
    if (rest.length === 0) {
      if (present !== undefined) throw collision(path);
      this.fields.set(name, node);
    } else if (present === undefined || present instanceof FieldTree) {
      const next = present ?? new FieldTree();
      this.fields.set(name, next);
      next.#setAt(rest, node, path);
    } else throw collision(path);
  }
}

function collision(path: string): ServerError {
  return new ServerError('PathCollision', `Path collision at ${path}`);
}

/** `include` gives the named fields only, `exclude` all others, `add` all. */
export type TreeMode = 'include' | 'exclude' | 'add';

/** A document after what a tree says about its fields; the given one stays as it is. */
export function applyTree(document: Document, tree: FieldTree, mode: TreeMode, scope: Scope): Document {
  const result: Document = {};
  for (const [name, value] of Object.entries(document)) {
    const node = tree.fields.get(name);
    const kept = node === undefined ? (mode === 'include' ? undefined : value) : fieldAfter(value, node, mode, scope);
    if (kept !== undefined) result[name] = kept;
  }
  if (!tree.computes) return result;
  for (const [name, node] of tree.fields) {
    if (node === 'named' || Object.hasOwn(document, name)) {
      if (mode !== 'include' || typeof node === 'string' || node instanceof FieldTree) continue;
      // In a projection, computed fields come behind those of the document.
      const value = result[name];
      Reflect.deleteProperty(result, name);
      if (value !== undefined) result[name] = value;
    } else if (!(node instanceof FieldTree)) {
      const value = node.evaluate(scope);
      if (value !== undefined) result[name] = value;
    } else if (node.computes) result[name] = applyTree({}, node, mode, scope);
  }
  return result;
}

function fieldAfter(value: unknown, node: FieldNode, mode: TreeMode, scope: Scope): unknown {
  if (node === 'named') return mode === 'exclude' ? undefined : value;
  if (!(node instanceof FieldTree)) return node.evaluate(scope);
  return within(value, node, mode, scope);
}

function within(value: unknown, tree: FieldTree, mode: TreeMode, scope: Scope): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => within(item, tree, mode, scope)).filter((item) => item !== undefined);
  }
  if (isDocument(value)) return applyTree(value, tree, mode, scope);
  if (tree.computes) return applyTree({}, tree, mode, scope);
  return mode === 'include' ? undefined : value;
}
