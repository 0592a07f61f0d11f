import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Leaves out the calendars of the chart library. It takes every kind of scale along and finds them by name; only its time scales
 * use a calendar. Ours never are: a year is a word on an axis.
 */
export function withoutTimeScales(): Plugin {
  return {
    name: 'without-time-scales',
    apply: 'build',
    load: {
      filter: { id: /node_modules[\\/]d3-time(?:-format)?[\\/]/ },
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
  if (list === undefined) throw new Error('A calendar of the charts has no list of exports at its end.');
  const names = list.split(',').map((each) => each.trim().split(' as ').pop());
  return `export const ${names.join(' = undefined, ')} = undefined;\n`;
}
