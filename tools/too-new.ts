import { parseSync } from 'vite';

export interface TooNew {
  /** From 1. */
  readonly line: number;
  readonly what: string;
  /** The first Chromium that has it. */
  readonly since: number;
}

/** Methods by name, whatever they are called on: the parser knows no types, and src has none of its own so named. */
const METHODS: Readonly<Record<string, number>> = {
  at: 92,
  findLast: 97,
  findLastIndex: 97,
  toSorted: 110,
  toReversed: 110,
  toSpliced: 110,
  with: 110,
  hasOwn: 93,
  groupBy: 117,
  withResolvers: 119,
  fromAsync: 121,
  canParse: 120,
  isWellFormed: 111,
  toWellFormed: 111,
  randomUUID: 92,
  throwIfAborted: 100,
  checkVisibility: 105,
  showPicker: 99,
  startViewTransition: 111,
  showPopover: 114,
  hidePopover: 114,
  togglePopover: 114,
  setHTMLUnsafe: 124,
  intersection: 122,
  union: 122,
  difference: 122,
  symmetricDifference: 122,
  isSubsetOf: 122,
  isSupersetOf: 122,
  isDisjointFrom: 122,
  formatRange: 106,
  supportedValuesOf: 99,
};
const GLOBALS: Readonly<Record<string, number>> = { structuredClone: 98, CompressionStream: 103 };
const MEMBERS: Readonly<Record<string, number>> = {
  'AbortSignal.timeout': 124,
  'AbortSignal.any': 116,
  'Intl.Segmenter': 87,
};
/** Attributes and events, as strings and in JSX. */
const NAMES: Readonly<Record<string, number>> = {
  inert: 102,
  popover: 114,
  popoverTarget: 114,
  scrollend: 114,
  onScrollEnd: 114,
};

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/**
 * What a module uses that Chromium 86 hasn't. The build lowers syntax; what is asked of the browser it can't.
 * A call by `?.()` passes: it says what happens where the method is missing.
 */
export function findTooNew(path: string, source: string): TooNew[] {
  const found: TooNew[] = [];
  const report = ({ start }: Node, what: string, since: number | undefined) => {
    if (since !== undefined) found.push({ line: source.slice(0, start).split('\n').length, what, since });
  };

  function visit(node: Node): void {
    switch (node.type) {
      case 'CallExpression': {
        const name = memberName(node.callee);
        if (name !== null && node.optional !== true && isNode(node.callee))
          report(propertyOf(node.callee) ?? node, `${name}()`, own(METHODS, name));
        report(node, nameOf(node.callee) ?? '', own(GLOBALS, nameOf(node.callee) ?? ''));
        break;
      }
      case 'NewExpression':
        report(node, nameOf(node.callee) ?? '', own(GLOBALS, nameOf(node.callee) ?? ''));
        break;
      case 'MemberExpression': {
        const whole = `${nameOf(node.object)}.${memberName(node)}`;
        report(node, whole, own(MEMBERS, whole));
        break;
      }
      case 'JSXAttribute': {
        const name = isNode(node.name) ? String(node.name.name) : '';
        report(node, name, own(NAMES, name));
        break;
      }
      case 'Literal': {
        if (node.value === 'scrollend') report(node, 'scrollend', NAMES.scrollend);
        const { flags = '' } = (node.regex ?? {}) as { flags?: string };
        if (flags.includes('v')) report(node, 'the flag v of a regular expression', 112);
        if (flags.includes('d')) report(node, 'the flag d of a regular expression', 90);
        break;
      }
    }
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
  }

  visit(parseSync(path, source).program as unknown as Node);
  return found.sort((a, b) => a.line - b.line);
}

const own = (table: Readonly<Record<string, number>>, name: string): number | undefined =>
  Object.entries(table).find(([key]) => key === name)?.[1];

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

const nameOf = (node: unknown): string | null =>
  isNode(node) && node.type === 'Identifier' ? String(node.name) : null;

const propertyOf = (node: Node): Node | null => (isNode(node.property) ? node.property : null);

/** `a.name` → name; null for what is no member, or a computed one. */
const memberName = (node: unknown): string | null =>
  isNode(node) && node.type === 'MemberExpression' && node.computed !== true ? nameOf(node.property) : null;
