import type { Expression } from '../types';
import { limits } from './limits';
import { fault, type Read, wanted } from './reading';
import { idPattern } from './shapes';

const signs = { '+': '+', '−': '-', '×': '×', '÷': '÷' } as const;
type Sign = keyof typeof signs;

/** Reads a formula as it is published: `a.b.total ÷ (a.c.count + a.d.count)`, × and ÷ before + and −. */
export const formula: Read<Expression> = (value, reading) => {
  if (typeof value !== 'string') return wanted(reading, 'formula', value);
  if (value.length > limits.text) return fault(reading, 'too-long', String(limits.text), value.slice(0, 60));
  const tokens = value.match(/[()+−×÷]|[^\s()+−×÷]+/g) ?? [];
  let next = 0;
  const term = (depth: number): Expression | null => {
    const token = tokens[next];
    if (token === undefined || depth > limits.depth) return null;
    next += 1;
    if (token === '(') {
      const inner = sum(depth + 1);
      if (tokens[next] !== ')') return null;
      next += 1;
      return inner;
    }
    return idPattern.test(token) ? token : null;
  };
  /** Terms with signs of one rank between them; terms that follow with the same sign belong to one operation. */
  const chain = (ranked: readonly string[], part: () => Expression | null): Expression | null => {
    let left: Expression | null = part();
    for (let sign = tokens[next]; sign !== undefined && ranked.includes(sign); sign = tokens[next]) {
      next += 1;
      const right = part();
      if (left === null || right === null) return null;
      const op = signs[sign as Sign];
      left =
        typeof left !== 'string' && left.op === op
          ? { op, terms: [...left.terms, right] }
          : { op, terms: [left, right] };
    }
    return left;
  };
  const product = (depth: number) => chain(['×', '÷'], () => term(depth));
  const sum = (depth: number): Expression | null => chain(['+', '−'], () => product(depth));
  const read = sum(0);
  return read === null || next < tokens.length ? wanted(reading, 'formula', value) : read;
};
