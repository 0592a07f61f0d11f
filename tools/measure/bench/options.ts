import { parseArgs } from 'node:util';

export interface Options {
  /** Cold runs of each page and each scenario. */
  readonly runs: number;
  /** Numbers of indicators in the scale table. */
  readonly sizes: readonly number[];
  readonly parts: ReadonlySet<Part>;
  /** Whether dist is built anew. */
  readonly build: boolean;
}

const parts = ['load', 'area', 'clicks', 'scale', 'files', 'editions', 'sizes'] as const;
export type Part = (typeof parts)[number];

export const usage = `npm run bench -- [--runs 7] [--sizes 121,1000] [--only ${parts.join(',')}] [--no-build]`;

/** Reads the command line. Throws an Error that names what it can't follow. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '7' },
      sizes: { type: 'string', default: '121,1000' },
      only: { type: 'string', default: parts.join(',') },
      'no-build': { type: 'boolean', default: false },
    },
  });
  const wanted = values.only.split(',').map((name) => {
    const part = parts.find((known) => known === name);
    if (part === undefined) throw new Error(`--only ${name}: there is no such part`);
    return part;
  });
  return {
    runs: positive('--runs', values.runs),
    sizes: values.sizes.split(',').map((size) => positive('--sizes', size)),
    parts: new Set(wanted),
    build: !values['no-build'],
  };
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`${name} ${text}: a whole number from 1 is wanted`);
  return number;
}
