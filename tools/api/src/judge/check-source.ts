import type { Declaration, Node, ParsedModule } from '../parse-module.ts'
import { grown } from './grown.ts'
import { plainMembers } from './plain-members.ts'

/** What a line of the check asks the compiler. */
export interface Question {
  /** The name outside. */
  readonly name: string
  /**
   * `now-as-before`: whoever got a value or used a type of before can go on with that of now. `before-as-now`: what
   * users made for the type of before fits that of now. `alike`: there is no difference at all.
   */
  readonly asks: 'now-as-before' | 'before-as-now' | 'alike'
  readonly isType: boolean
}

/** The modules that the compiler looks at, and what each line of `check` asks. */
export interface CheckSource {
  readonly shared: string
  readonly now: string
  readonly check: string
  readonly questions: ReadonlyMap<number, Question>
}

const SAME =
  'type $Same<A, B> = (<G>() => G extends A ? 1 : 2) extends <G>() => G extends B ? 1 : 2 ? true : false'

/** Asks of each name that both modules export whether users of the older one can go on. */
export function checkSource(
  old: ParsedModule,
  now: ParsedModule,
  unchanged: ReadonlySet<string>,
  names: readonly string[],
  isImplemented: boolean,
): CheckSource {
  const shared = [
    imports(old),
    ...old.declarations.filter(({ name }) => unchanged.has(name)).map(asDeclared),
    `export { ${[...unchanged].join(', ')} }`,
  ].join('\n')
  const older = (one: Declaration): string =>
    isImplemented ? grown(one, asDeclared(one)) : asDeclared(one)
  const rest = (
    module: ParsedModule,
    declared: (one: Declaration) => string = asDeclared,
  ): string[] => [
    imports(module),
    `import { ${[...unchanged].join(', ')} } from './shared.js'`,
    ...module.declarations.filter(({ name }) => !unchanged.has(name)).map(declared),
    ...judgedManifest(module),
  ]
  const exported = [...now.exported].map(([outer, { local, isType }]) => {
    const inner = local === 'manifest' && hasManifest(now) ? '$manifest' : local
    return `${isType ? 'type ' : ''}${inner} as ${outer}`
  })
  const lines = [...rest(old, older), "import * as $Now from './now.js'", SAME]
    .join('\n')
    .split('\n')
  const questions = new Map<number, Question>()
  for (const name of names)
    for (const [question, line] of questionsOf(old, name)) {
      lines.push(line)
      questions.set(lines.length, question)
    }
  return {
    shared,
    now: [...rest(now), `export { ${exported.join(', ')} }`].join('\n'),
    check: lines.join('\n'),
    questions,
  }
}

/** Types that come from a spec, or by a condition of a package's own, are judged elsewhere: here they may be anything. */
function imports({ imports: own }: ParsedModule): string {
  return own.map(({ text }) => text.replace(/(["'])[.#][^"']*\1;?$/, "'./anything.js'")).join('\n')
}

function asDeclared({ text, node }: Declaration): string {
  const plain = plainMembers(text)
  const isType = /^TS(Interface|TypeAlias)Declaration$/.test(node.type)
  return isType || plain.startsWith('declare ') ? plain : `declare ${plain}`
}

function* questionsOf(old: ParsedModule, name: string): Generator<[Question, string]> {
  const entry = old.exported.get(name)
  if (entry === undefined) return
  const own = old.declarations.filter((one) => one.name === entry.local)
  const id = `$${name}`
  const type = own.find(({ node }) => isTypeNode(node))
  if (type !== undefined) {
    const [generics, given] = parametersOf(type)
    const [before, after] = [`${entry.local}${given}`, `$Now.${name}${given}`]
    yield [
      { name, asks: 'now-as-before', isType: true },
      `export function ${id}$f${generics}($v: ${after}): ${before} { return $v }`,
    ]
    yield [
      { name, asks: 'before-as-now', isType: true },
      `export function ${id}$b${generics}($v: ${before}): ${after} { return $v }`,
    ]
    yield [
      { name, asks: 'alike', isType: true },
      `export function ${id}$s${generics}(): void { const $v: $Same<${after}, ${before}> = true; void $v }`,
    ]
    if (hasDefaults(type))
      yield [
        { name, asks: 'now-as-before', isType: true },
        `export function ${id}$d($v: $Now.${name}): ${entry.local} { return $v }`,
      ]
  }
  if (entry.isType || !own.some(({ node }) => isValueNode(node))) return
  const inner = entry.local === 'manifest' && hasManifest(old) ? '$manifest' : entry.local
  const [before, after] = [`typeof ${inner}`, `typeof $Now.${name}`]
  yield [
    { name, asks: 'now-as-before', isType: false },
    `export function ${id}$vf($v: ${after}): ${before} { return $v }`,
  ]
  yield [
    { name, asks: 'alike', isType: false },
    `export function ${id}$vs(): void { const $v: $Same<${after}, ${before}> = true; void $v }`,
  ]
  // The compiler compares parameters of constructors in both directions.
  if (own.some(({ node, text }) => node.type === 'ClassDeclaration' && isConstructible(text)))
    yield [
      { name, asks: 'now-as-before', isType: false },
      `export function ${id}$c($v: ConstructorParameters<${before}>): ConstructorParameters<${after}> { return $v }`,
    ]
}

function isConstructible(text: string): boolean {
  return (
    !/^\s*(?:private|protected)\s+constructor\b/m.test(text) &&
    !/^(?:declare )?abstract /.test(text)
  )
}

export function isTypeNode({ type }: Node): boolean {
  return /^(TSInterfaceDeclaration|TSTypeAliasDeclaration|ClassDeclaration|TSEnumDeclaration)$/.test(
    type,
  )
}

export function isValueNode({ type }: Node): boolean {
  return /^(VariableDeclaration|TSDeclareFunction|FunctionDeclaration|ClassDeclaration|TSEnumDeclaration|TSModuleDeclaration)$/.test(
    type,
  )
}

interface TypeParameter extends Node {
  readonly name: Node
  readonly constraint: Node | null
  readonly default: Node | null
}

const typeParameters = ({ node }: Declaration): readonly TypeParameter[] =>
  ((node['typeParameters'] as Node | null)?.['params'] ?? []) as readonly TypeParameter[]

/** `<T extends object>` to declare, and `<T>` to pass on. */
function parametersOf(one: Declaration): [string, string] {
  const own = typeParameters(one)
  if (own.length === 0) return ['', '']
  const offset = one.node.start
  const declared = own.map(({ name, constraint }) => {
    const limit =
      constraint === null
        ? ''
        : ` extends ${one.text.slice(constraint.start - offset, constraint.end - offset)}`
    return `${String(name['name'])}${limit}`
  })
  return [`<${declared.join(', ')}>`, `<${own.map(({ name }) => String(name['name'])).join(', ')}>`]
}

function hasDefaults(one: Declaration): boolean {
  const own = typeParameters(one)
  return own.length > 0 && own.every((parameter) => parameter.default !== null)
}

function hasManifest({ declarations }: ParsedModule): boolean {
  return declarations.some(
    ({ name, text }) => name === 'manifest' && text.includes('specVersion: '),
  )
}

/**
 * A manifest says what a provider can do, so more words in it are an addition: its lists are compared as sets. Its numbers and
 * the version of the spec follow the spec, which `pnpm spec:diff` judges.
 */
function judgedManifest(module: ParsedModule): string[] {
  if (!hasManifest(module)) return []
  const text = module.declarations.find(({ name }) => name === 'manifest')?.text ?? ''
  const set = (words: string): string =>
    `{ ${[...words.matchAll(/(["'])(.*?)\1/g)].map(([, , word]) => `readonly '${word}': true;`).join(' ')} }`
  return [
    text
      .replace(/\bmanifest\b/, '$manifest')
      .replaceAll(/(: )\d+(?=;)/g, '$1number')
      .replace(/(version: )(["'])[^"']*\2/, '$1string')
      .replaceAll(/readonly \[([^\]]*)\]/g, (_, words: string) => set(words))
      .replaceAll(
        /(: )((["'])[^"'\n]*\3)(?=;)/g,
        (_, colon: string, word: string) => `${colon}${set(word)}`,
      ),
  ]
}
