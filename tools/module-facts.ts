import { parseSync } from 'vite';

/** How an import loads what it names: with the module, on demand, or not at all (`import type`). */
type ImportKind = 'static' | 'lazy' | 'type';

/** Line numbers count from 1. */
export interface Import {
  /** Null where the code names no fixed file, so that nobody can tell what it reaches. */
  readonly specifier: string | null;
  readonly kind: ImportKind;
  readonly line: number;
}

interface Export {
  /** `default` for a default export, `*` for `export * from`. */
  readonly name: string;
  readonly isType: boolean;
  readonly line: number;
}

/** Names that belong to certain rooms only. */
const WATCHED = [
  'location',
  'history',
  'fetch',
  'toFixed',
  'toLocaleString',
  'Intl.NumberFormat',
  'any',
] as const;
export type Watched = (typeof WATCHED)[number];

interface Use {
  readonly name: Watched;
  readonly line: number;
}

export interface ModuleFacts {
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
  readonly uses: readonly Use[];
  /** What the parser objected to; the other lists are not to be trusted then. */
  readonly errors: readonly string[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** The names that one function (or the module) declares; blocks inside count as the function. */
interface Scope {
  readonly names: Set<string>;
  readonly outer: Scope | null;
}

const GLOBAL_OBJECTS = new Set(['window', 'globalThis', 'self', 'document', 'top', 'parent']);
const GLOBALS: ReadonlySet<string> = new Set(['location', 'history', 'fetch']);
const METHODS: ReadonlySet<string> = new Set(['toFixed', 'toLocaleString']);
/** TypeScript nodes that hold a running expression; inside all others stand only types. */
const VALUE_WRAPPERS =
  /^TS(As|NonNull|Satisfies|Instantiation)Expression$|^TS(TypeAssertion|ParameterProperty|ExportAssignment|Module)/;
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const KEYED = new Set(['Property', 'MethodDefinition', 'PropertyDefinition', 'AccessorProperty']);

/** Reads a TypeScript module: its imports, exports and uses of watched names, never those in comments or strings. */
export function readModule(path: string, source: string): ModuleFacts {
  const { program, module, errors } = parseSync(path, source);
  const lineOf = lineCounter(source);
  const imports: Import[] = [];
  const uses: Use[] = [];
  const references: { readonly name: Watched; readonly line: number; readonly scope: Scope }[] = [];

  function addImport(node: Node, source: unknown, kind: ImportKind): void {
    imports.push({ specifier: fixedText(source), kind, line: lineOf(node.start) });
  }

  function addMember(object: unknown, key: string | null, node: Node): void {
    const line = lineOf(node.start);
    if (key === null) return;
    if (METHODS.has(key)) uses.push({ name: key as Watched, line });
    if (key === 'NumberFormat' && nameOf(object) === 'Intl') uses.push({ name: 'Intl.NumberFormat', line });
    if (GLOBALS.has(key) && GLOBAL_OBJECTS.has(nameOf(object) ?? ''))
      uses.push({ name: key as Watched, line });
  }

  function visit(node: Node, parent: Node | null, outer: Scope, inType: boolean): void {
    const isFunction = FUNCTIONS.has(node.type);
    const scope = isFunction ? { names: new Set<string>(), outer } : outer;
    const nowInType = node.type.startsWith('TS') ? !VALUE_WRAPPERS.test(node.type) : inType;

    if (isFunction) for (const parameter of childNodes(node.params)) declare(parameter, scope);
    switch (node.type) {
      case 'VariableDeclarator':
        declare(node.id, scope);
        if (isNode(node.id) && node.id.type === 'ObjectPattern')
          for (const property of childNodes(node.id.properties))
            addMember(node.init, keyOf(property), property);
        break;
      case 'FunctionDeclaration':
      case 'ClassDeclaration':
        declare(node.id, outer);
        break;
      case 'CatchClause':
        declare(node.param, scope);
        break;
      case 'ImportSpecifier':
      case 'ImportDefaultSpecifier':
      case 'ImportNamespaceSpecifier':
        declare(node.local, scope);
        break;
      case 'ImportDeclaration':
        addImport(node, node.source, node.importKind === 'type' ? 'type' : 'static');
        break;
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        if (isNode(node.source)) addImport(node, node.source, node.exportKind === 'type' ? 'type' : 'static');
        break;
      case 'ImportExpression':
        addImport(node, node.source, 'lazy');
        break;
      case 'TSImportType':
        addImport(node, node.source ?? node.argument, 'type');
        break;
      case 'TSAnyKeyword':
        uses.push({ name: 'any', line: lineOf(node.start) });
        break;
      case 'NewExpression':
        // new URL('./worker.ts', import.meta.url): the bundler loads that file too.
        if (nameOf(node.callee) === 'URL' && isImportMeta(childNodes(node.arguments)[1], 'url'))
          addImport(node, childNodes(node.arguments)[0], 'lazy');
        break;
      case 'MemberExpression':
        if (isImportMeta(node, 'glob')) addImport(node, null, 'lazy');
        addMember(node.object, keyOf(node), node);
        break;
      case 'Identifier': {
        const name = nameOf(node);
        if (!inType && name !== null && GLOBALS.has(name) && isReference(node, parent))
          references.push({ name: name as Watched, line: lineOf(node.start), scope });
        break;
      }
    }
    for (const child of childNodes(Object.values(node))) visit(child, node, scope, nowInType);
  }

  const root: Scope = { names: new Set(), outer: null };
  visit(program as unknown as Node, null, root, false);
  // Only now: a declaration may stand behind its use.
  for (const { name, line, scope } of references) if (!isDeclared(name, scope)) uses.push({ name, line });

  return {
    imports,
    exports: module.staticExports.flatMap(({ entries }) =>
      entries.map(({ exportName, importName, isType, start }) => ({
        name: exportName.name ?? (importName.kind === 'AllButDefault' ? '*' : 'default'),
        isType,
        line: lineOf(start),
      })),
    ),
    uses,
    errors: errors.map(({ message }) => message),
  };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The nodes among the values, looking into arrays. */
function childNodes(values: unknown): Node[] {
  return Array.isArray(values) ? values.flat().filter(isNode) : [];
}

function nameOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Identifier' && typeof node.name === 'string' ? node.name : null;
}

/** The value of a string literal, or of a template without holes. */
function fixedText(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type === 'TSLiteralType') return fixedText(node.literal);
  const [quasi, ...more] = node.type === 'TemplateLiteral' ? childNodes(node.quasis) : [];
  const value = more.length === 0 ? quasi?.value : undefined;
  return typeof value === 'object' && value !== null && 'cooked' in value && typeof value.cooked === 'string'
    ? value.cooked
    : null;
}

/** The key of `a.key`, `a['key']`, `{ key: … }`; null where it is computed. */
function keyOf(node: Node): string | null {
  const key = node.type === 'MemberExpression' ? node.property : node.key;
  return node.computed === true ? fixedText(key) : (nameOf(key) ?? fixedText(key));
}

function isImportMeta(node: unknown, key: string): boolean {
  return (
    isNode(node) &&
    node.type === 'MemberExpression' &&
    isNode(node.object) &&
    node.object.type === 'MetaProperty' &&
    keyOf(node) === key
  );
}

/** Whether an identifier stands for a value, rather than for a key, a label or another module's name. */
function isReference(node: Node, parent: Node | null): boolean {
  if (parent === null) return true;
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed === true;
  if (KEYED.has(parent.type)) return parent.value === node || parent.computed === true;
  return !/^(Import|Export).*Specifier$|^(Labeled|Break|Continue)Statement$|^MetaProperty$/.test(parent.type);
}

function declare(pattern: unknown, scope: Scope): void {
  if (!isNode(pattern)) return;
  const name = nameOf(pattern);
  if (name !== null) scope.names.add(name);
  for (const part of [pattern.left, pattern.argument, pattern.parameter, pattern.value]) declare(part, scope);
  for (const part of [...childNodes(pattern.properties), ...childNodes(pattern.elements)])
    declare(part, scope);
}

function isDeclared(name: string, scope: Scope | null): boolean {
  return scope !== null && (scope.names.has(name) || isDeclared(name, scope.outer));
}

function lineCounter(source: string): (offset: number) => number {
  const ends = [...source.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => ends.filter((end) => end < offset).length + 1;
}
