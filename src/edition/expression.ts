import type { Expression } from './types';

/** Ids of an expression in reading order, each once. */
export function inputsOf(expression: Expression): readonly string[] {
  if (typeof expression === 'string') return [expression];
  return [...new Set(expression.terms.flatMap(inputsOf))];
}
