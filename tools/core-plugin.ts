import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { suining2021Core } from '../src/indicators/suining-2021/core';

/**
 * Works out the core edition in the build and puts the result in the place of its module, so that the first
 * load does not carry the whole edition to take the core from.
 */
export function precomputeCore(): Plugin {
  const module = fileURLToPath(new URL('../src/indicators/suining-2021/core.ts', import.meta.url));
  return {
    name: 'precompute-core',
    apply: 'build',
    load(id) {
      if (id.replace(/\\/g, '/') !== module.replace(/\\/g, '/')) return null;
      // A string to be parsed is read faster than a literal of the same size.
      const json = JSON.stringify(JSON.stringify(suining2021Core));
      return `export const suining2021Core = JSON.parse(${json});`;
    },
  };
}
