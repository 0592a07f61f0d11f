import { type ChildNode, type Declaration, list, type Plugin, type Root } from 'postcss';
import { lowerSelector } from './legacy-selector';

/*
 * Makes a Tailwind 4 build right in Chromium 86 to 109. Runs behind Tailwind and before Vite's minifier, which
 * lowers what is left (colours, media ranges, nesting) to `build.cssTarget`.
 *
 * Everything is rewritten rather than doubled, so that an old browser and a new one read the same rules.
 */

/** All of them, in the order in which they need each other. */
export const legacyCss = (): Plugin[] => [
  flattenLayers(),
  individualTransforms(),
  logicalShorthands(),
  selectorLists(),
  refuseTooNew(),
];

/**
 * Chromium before 99 drops every rule inside `@layer`. Without layers the order of the rules decides, so they
 * are written in the order of their layers, and what stands in none behind them.
 */
export function flattenLayers(): Plugin {
  return {
    postcssPlugin: 'flatten-layers',
    OnceExit(root) {
      const layers = new Map<string, ChildNode[]>();
      const unlayered: ChildNode[] = [];
      for (const node of [...root.nodes]) {
        if (node.type !== 'atrule' || node.name !== 'layer') {
          unlayered.push(node);
          continue;
        }
        if (node.nodes === undefined) {
          for (const name of list.comma(node.params)) layers.set(name, layers.get(name) ?? []);
          continue;
        }
        const name = node.params === '' ? `anonymous ${layers.size}` : node.params;
        layers.set(name, [...(layers.get(name) ?? []), ...node.nodes]);
      }
      // An import or a charset has to stay first.
      const isHead = (node: ChildNode) => node.type === 'atrule' && /^(charset|import)$/.test(node.name);
      const head = unlayered.filter(isHead);
      const tail = unlayered.filter((node) => !isHead(node));
      root.removeAll();
      root.append(...head, ...[...layers.values()].flat(), ...tail);
      root.walkAtRules('layer', (inner) => {
        throw inner.error('a layer inside another rule keeps its rules from Chromium before 99');
      });
    },
  };
}

const IDENTITY = { translate: 'translate(0)', rotate: 'rotate(0)', scale: 'scale(1)' } as const;
type Transform = keyof typeof IDENTITY;

/**
 * Chromium before 104 has no `translate`, `rotate` and `scale`: they become parts of one `transform`, in the
 * order that the standard gives them. Registered as not inherited, so that a child does not turn with its parent.
 */
export function individualTransforms(): Plugin {
  return {
    postcssPlugin: 'individual-transforms',
    OnceExit(root) {
      let used = false;
      root.walkDecls(/^(translate|rotate|scale)$/, (found) => {
        const name = found.prop as Transform;
        const value = asFunction(name, found);
        if (isInKeyframes(found)) {
          found.replaceWith({ prop: 'transform', value });
          return;
        }
        used = true;
        found.replaceWith(
          found.clone({ prop: `--legacy-${name}`, value }),
          found.clone({
            prop: 'transform',
            value: 'var(--legacy-translate) var(--legacy-rotate) var(--legacy-scale)',
          }),
        );
      });
      // Inside scale() Chromium before 103 wants a number: 50% is dropped.
      root.walkDecls(/^--tw-scale-[xyz]$/, (variable) => {
        variable.value = asNumber(variable.value);
      });
      if (!used) return;
      for (const [name, identity] of Object.entries(IDENTITY))
        root.append(
          `@property --legacy-${name} { syntax: "*"; inherits: false; initial-value: ${identity} }`,
        );
    },
  };
}

function asFunction(name: Transform, declaration: Declaration): string {
  const { value } = declaration;
  if (value === 'none') return IDENTITY[name];
  const parts = list.space(value);
  if (name === 'rotate') {
    if (parts.length > 1) throw declaration.error('a turn about an axis: write it as transform: rotate3d(…)');
    return `rotate(${value})`;
  }
  const axes = parts.length > 2 ? '3d' : '';
  return `${name}${axes}(${(name === 'scale' ? parts.map(asNumber) : parts).join(', ')})`;
}

const asNumber = (value: string): string =>
  /^-?[\d.]+%$/.test(value.trim()) ? String(Number.parseFloat(value) / 100) : value;

const isInKeyframes = (declaration: Declaration): boolean => {
  const outer = declaration.parent?.parent;
  return outer?.type === 'atrule' && /keyframes$/.test((outer as { name?: string }).name ?? '');
};

/** The two physical sides of each axis: both languages are written from left to right. */
const SIDES: Readonly<Record<string, readonly [string, string]>> = {
  inline: ['left', 'right'],
  block: ['top', 'bottom'],
};

/** Chromium before 87 has neither `inset` nor the two-sided shorthands (`padding-inline`, `border-block-width`). */
export function logicalShorthands(): Plugin {
  return {
    postcssPlugin: 'logical-shorthands',
    OnceExit(root) {
      root.walkDecls('inset', (found) => {
        const [top = '', right = top, bottom = top, left = right] = list.space(found.value);
        replace(found, { top, right, bottom, left });
      });
      root.walkDecls(/^inset-(inline|block)-(start|end)$/, (found) => {
        const [, axis = '', end] = found.prop.split('-');
        replace(found, { [SIDES[axis]?.[end === 'start' ? 0 : 1] ?? '']: found.value });
      });
      root.walkDecls(/^(?:inset|padding|margin|scroll-margin|scroll-padding)-(?:inline|block)$/, (found) => {
        const [, base = '', axis = ''] = /^(.+)-(inline|block)$/.exec(found.prop) ?? [];
        const [start = '', end = start] = list.space(found.value);
        const nameOf = (side: string) => (base === 'inset' ? side : `${base}-${side}`);
        replaceSides(found, axis, nameOf, [start, end]);
      });
      root.walkDecls(/^border-(?:inline|block)(?:-(?:width|style|color))?$/, (found) => {
        const [, axis = '', kind] = /^border-(inline|block)(-.+)?$/.exec(found.prop) ?? [];
        // `border-inline: 1px solid red` says one border for both sides; the longhands say one value a side.
        const [start = '', end = start] = kind === undefined ? [found.value] : list.space(found.value);
        replaceSides(found, axis, (side) => `border-${side}${kind ?? ''}`, [start, end]);
      });
    },
  };
}

function replaceSides(
  found: Declaration,
  axis: string,
  nameOf: (side: string) => string,
  values: readonly [string, string],
): void {
  const [first = '', second = ''] = SIDES[axis] ?? [];
  replace(found, { [nameOf(first)]: values[0], [nameOf(second)]: values[1] });
}

function replace(found: Declaration, by: Readonly<Record<string, string>>): void {
  found.replaceWith(...Object.entries(by).map(([prop, value]) => found.clone({ prop, value })));
}

/** Chromium before 88 has neither `:is()` nor `:where()`, and drops a whole rule for one selector it can't read. */
export function selectorLists(): Plugin {
  return {
    postcssPlugin: 'selector-lists',
    OnceExit(root) {
      root.walkRules(/:(where|is)\(/, (rule) => {
        rule.selectors = rule.selectors.flatMap(lowerSelector);
      });
    },
  };
}

/** What neither this file nor the minifier can lower and what is missed where it is dropped, with its first Chromium. */
const TOO_NEW: readonly { readonly what: RegExp; readonly since: number; readonly instead: string }[] = [
  { what: /^aspect-ratio:/, since: 88, instead: 'a height, or a viewBox' },
  { what: /^overflow(-[xy])?:.*\bclip\b/, since: 90, instead: 'overflow: hidden' },
  { what: /\b\d*\.?\d+[dsl]v(h|w|min|max|b|i)\b/, since: 108, instead: 'vh or vw' },
  { what: /\bsubgrid\b/, since: 117, instead: 'a grid of its own' },
  { what: /^background(-image)?:.*\bin (ok)?(lab|lch|srgb|hsl)\b/, since: 111, instead: 'a plain gradient' },
  { what: /^--tw-gradient-position:.* in /, since: 111, instead: 'bg-linear-*, which says it twice' },
  { what: /color-mix\(.*var\(/, since: 111, instead: 'a colour of the theme' },
  { what: /:has\(/, since: 105, instead: 'an attribute that the component sets' },
  { what: /:not\([^()]*,/, since: 88, instead: ':not() twice' },
  { what: /:(where|is)\(/, since: 88, instead: 'selectors written out' },
  { what: /^@container\b/, since: 105, instead: 'a media query' },
];

/** Fails the build on what would be lost in the oldest promised browser; `@supports` says that somebody thought of it. */
function refuseTooNew(): Plugin {
  return {
    postcssPlugin: 'refuse-too-new',
    OnceExit(root) {
      root.walk((node) => {
        if (isOptional(node, root)) return;
        const text =
          node.type === 'decl'
            ? `${node.prop}:${node.value}`
            : node.type === 'rule'
              ? node.selector
              : node.type === 'atrule'
                ? `@${node.name} ${node.params}`
                : '';
        const broken = TOO_NEW.find(({ what }) => what.test(text));
        if (broken !== undefined)
          throw node.error(
            `“${text}” needs Chromium ${broken.since} and 86 is promised: use ${broken.instead}`,
          );
      });
    },
  };
}

function isOptional(node: ChildNode, root: Root): boolean {
  for (let outer = node.parent; outer !== undefined && outer !== root; outer = outer.parent as typeof outer)
    if (outer.type === 'atrule' && (outer as { name?: string }).name === 'supports') return true;
  // The condition itself names what is new.
  return node.type === 'atrule' && node.name === 'supports';
}
