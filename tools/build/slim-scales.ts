import type { Plugin } from 'vite';

/**
 * What our charts use of the libraries below the chart library, which takes every kind of scale along and finds it by its name.
 * Ours lead from numbers and words to pixels: a year is a word on an axis, no scale mixes colours, and `src/format` writes numbers.
 */
const used: Readonly<Record<string, readonly string[]>> = {
  'd3-color': [],
  'd3-format': [],
  'd3-scale': ['scaleBand', 'scaleLinear', 'scalePoint'],
};

/** Leaves out the scales that we don't use, with calendars and colours, and the curves that nobody draws. */
export function slimScales(): Plugin {
  return {
    name: 'slim-scales',
    apply: 'build',
    transform: {
      filter: { id: /node_modules[\\/]d3-(?:color|format|scale|shape)[\\/]/ },
      handler(code, id) {
        const library = /d3-\w+/.exec(id)?.[0] ?? '';
        return library === 'd3-shape' ? withPureCurves(code) : onlyNames(code, used[library] ?? []);
      },
    },
  };
}

/** Says of each family of curves that making it does nothing else, so that those that nobody draws are left out. */
const withPureCurves = (code: string): string =>
  code.replace(/= \(function custom\(/g, '= /* @__PURE__ */ (function custom(');

/**
 * A module with the same exports, of which only these can be used.
 * @throws where the code has no list of exports at its end
 */
export function onlyNames(code: string, names: readonly string[]): string {
  const list = /export \{([^}]+)\};?\s*$/.exec(code);
  if (list === null) throw new Error('A part of the scales has no list of exports at its end.');
  const all = (list[1] ?? '').split(',').map((each) => each.trim());
  const nameOf = (each: string): string => each.split(' as ').pop() ?? each;
  const kept = all.filter((each) => names.includes(nameOf(each)));
  const left = all.filter((each) => !kept.includes(each)).map(nameOf);
  const exported = [...kept, ...left.map((name) => `leftOut as ${name}`)];
  return `${kept.length === 0 ? '' : code.slice(0, list.index)}const leftOut = undefined;\nexport { ${exported.join(', ')} };\n`;
}
