import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Leaves out the calendars, colours and number formats of the chart library's scales. It takes every kind of scale along and
 * finds them by name; only scales of time use a calendar, only scales that lead to a colour mix colours, and nobody asks a scale
 * for its text. Ours lead from numbers and words to pixels: a year is a word on an axis, and numbers are written by `src/format`.
 */
export function slimScales(): Plugin {
  return {
    name: 'slim-scales',
    apply: 'build',
    load: {
      filter: { id: /node_modules[\\/]d3-(?:color|format|time|time-format)[\\/]/ },
      handler: (id) => namesOnly(readFileSync(id, 'utf8')),
    },
  };
}

/**
 * A module with the same exports, none of which can be used.
 * @throws where the code has no list of exports at its end
 */
export function namesOnly(code: string): string {
  const list = /export \{([^}]+)\};?\s*$/.exec(code)?.[1];
  if (list === undefined) throw new Error('A part of the scales has no list of exports at its end.');
  const names = list.split(',').map((each) => each.trim().split(' as ').pop());
  return `export const ${names.join(' = undefined, ')} = undefined;\n`;
}
