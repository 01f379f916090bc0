import type { Node, ParsedModule } from '../parse-module.ts'
import { childrenOf } from '../syntax.ts'
import { accessOf, type Members, membersOf, resolve, stripped, wordsOf } from './members.ts'

/** Which way values of a type go. `both` where it is not known. */
export type Way = 'in' | 'out' | 'both'

/** What no rule proves harmless. */
export interface Unproven {
  readonly means: string
  /** Whether the compiler cannot see it, so that its word that two types are alike does not settle it. */
  readonly isHidden: boolean
}

type Renamed = ReadonlyMap<string, string>

const LOOSE = new Set(['TSAnyKeyword', 'TSThisType', 'TSVoidKeyword', 'TSNeverKeyword'])
/** Differences between these are what assignability is made for. */
const JUDGED =
  /^TS(?:String|Number|Boolean|BigInt|Symbol|Object|Unknown|Undefined|Null|Never|Void)Keyword$|^TS(?:Literal|TemplateLiteral|Array|Tuple|Function|Constructor)Type$/
const LISTS = new Set(
  'Array ReadonlyArray Iterable AsyncIterable AsyncGenerator Promise PromiseLike Map ReadonlyMap Set ReadonlySet'.split(
    ' ',
  ),
)
const READ_ONLY_HOLDERS = new Set([
  ...LISTS,
  'Readonly',
  'Partial',
  'Required',
  'Record',
  'Listing',
])

const flipped = (way: Way): Way => (way === 'both' ? way : way === 'in' ? 'out' : 'in')

/**
 * What differs between two versions of a name and is not of a kind that the compiler judges well. It takes `any`, `void`, `never`,
 * another order of overloads and what is left out of an operator's operand for fitting.
 */
export function unprovenChanges(
  old: ParsedModule,
  now: ParsedModule,
  names: readonly [string, string],
  unchanged: ReadonlySet<string>,
  ways: { readonly type: Way },
): Unproven[] {
  const found: Unproven[] = []
  const seen = new Set<string>()
  const no = (path: string, what: string, isHidden = false): void => {
    found.push({ means: `\`${path}\` ${what}`, isHidden })
  }
  const isSame = (a: Node, b: Node): boolean => {
    const text = textOf(old, a)
    return text === textOf(now, b) && wordsOf(text).every((word) => isSettled(word))
  }
  const isSettled = (word: string): boolean =>
    unchanged.has(word) ||
    ![old, now].some(
      ({ declarations, imports }) =>
        declarations.some(({ name }) => name === word) ||
        (originOf(old, word) !== originOf(now, word) && imports.length > 0),
    )

  const declarations = (a: readonly Node[], b: readonly Node[], way: Way, path: string): void => {
    for (const [kind, own] of Map.groupBy(a, ({ type }) => kindOf(type))) {
      const others = b.filter(({ type }) => kindOf(type) === kind)
      if (others.length === 0) no(path, `is declared in another way now.`)
      else if (kind === 'TSModuleDeclaration') spaces(own, others, path)
      else if (kind === 'function') signatures(own, others, 'out', path, new Map())
      else
        for (const [at, one] of own.entries()) declaration(one, others[at] ?? others[0], way, path)
    }
  }

  const declaration = (a: Node, b: Node | undefined, way: Way, path: string): void => {
    if (b === undefined) return
    const key = `declared ${a.start}:${b.start}:${way}`
    if (seen.has(key) || isSame(a, b)) return
    seen.add(key)
    if (a.type === 'VariableDeclaration') {
      const [one, other] = [a, b].map((node) => (node['declarations'] as { id: Node }[])[0]?.id)
      types(annotation(one), annotation(other), 'out', path, new Map())
      return
    }
    if (a.type === 'TSEnumDeclaration') return
    const renamed = generics(a, b, way, path, new Map())
    const [one, other] = [a, b].map((node) =>
      node.type === 'TSTypeAliasDeclaration' ? (node['typeAnnotation'] as Node) : node,
    )
    types(one, other, way, path, renamed)
  }

  /** Of a namespace each declaration has to stay as it is. */
  const spaces = (a: readonly Node[], b: readonly Node[], path: string): void => {
    const parts = (module: ParsedModule, nodes: readonly Node[]): string[] =>
      nodes.flatMap((node) =>
        childrenOf((node['body'] ?? node) as Node).map((part) => textOf(module, part)),
      )
    const after = parts(now, b)
    for (const part of parts(old, a)) {
      if (!after.includes(part)) no(path, 'has something that changed or is gone.', true)
      for (const word of wordsOf(part)) byName(word, 'both')
    }
  }

  const byName = (name: string, way: Way): void => {
    const [a, b] = [old, now].map(({ declarations: all }) =>
      all.filter((one) => one.name === name).map(({ node }) => node),
    )
    if (a?.length && b?.length && !unchanged.has(name)) declarations(a, b, way, name)
  }

  const generics = (a: Node, b: Node, way: Way, path: string, outer: Renamed): Renamed => {
    const [one, other] = [a, b].map(
      (node) => ((node['typeParameters'] as Node | null)?.['params'] ?? []) as Node[],
    ) as [Node[], Node[]]
    const renamed = new Map(outer)
    for (const [at, parameter] of one.entries())
      renamed.set(nameOf(parameter), nameOf(other[at] ?? parameter))
    for (const [at, parameter] of one.entries()) {
      const next = other[at]
      const where = `${path}<${at}>`
      if (next === undefined) {
        no(where, 'is gone.', true)
        continue
      }
      if (['in', 'out'].some((word) => Boolean(parameter[word]) !== Boolean(next[word])))
        no(where, 'has another variance now.', true)
      const [before, after] = [parameter, next].map((node) => node['default'] as Node | null)
      if (before && !after) no(where, 'has no default any more.', true)
      else if (before && after && !isAlpha(before, after, renamed))
        no(where, 'has another default now.', true)
      const [limit, limitNow] = [parameter, next].map((node) => node['constraint'] as Node | null)
      if (limit && limitNow) types(limit, limitNow, flipped(way), where, renamed)
    }
    for (const [at, parameter] of other.entries())
      if (at >= one.length && !parameter['default'])
        no(`${path}<${at}>`, 'has to be given now.', true)
    return renamed
  }

  const isAlpha = (a: Node, b: Node, renamed: Renamed): boolean => {
    const text = textOf(old, a)
    return (
      asNamed(text, renamed) === textOf(now, b) &&
      wordsOf(text).every((word) => renamed.has(word) || isSettled(word))
    )
  }

  const signatures = (
    a: readonly Node[],
    b: readonly Node[],
    way: Way,
    path: string,
    renamed: Renamed,
  ): void => {
    for (const [at, one] of a.entries()) {
      const other = b[at]
      if (other === undefined) no(path, 'can be called in fewer ways.')
      else if (a.length + b.length > 2 && !isWritten(ownerOf(one), ownerOf(other), renamed))
        no(path, 'has another order of overloads or another overload.')
      else signature(ownerOf(one), ownerOf(other), way, path, renamed)
    }
  }

  /** The compiler takes any overload that fits, but a call takes the first, so each stays in its place as it is written. */
  const isWritten = (a: Node, b: Node, outer: Renamed): boolean => {
    const renamed = new Map(outer)
    const [one, other] = [a, b].map(parametersOf) as [Node[], Node[]]
    for (const [at, parameter] of one.entries())
      renamed.set(nameOf(parameter), nameOf(other[at] ?? parameter))
    const [before, after] = [a, b].map((node) => (node['params'] ?? []) as Node[]) as [
      Node[],
      Node[],
    ]
    const isKept = (from: Node | undefined, to: Node | undefined): boolean =>
      from === undefined || to === undefined
        ? from === to
        : asNamed(textOf(old, from), renamed) === textOf(now, to)
    return (
      before.length <= after.length &&
      before.every(
        (from, at) =>
          Boolean(from['optional']) === Boolean(after[at]?.['optional']) &&
          isKept(annotation(from), annotation(after[at])),
      ) &&
      isKept(result(a), result(b))
    )
  }

  const signature = (a: Node, b: Node, way: Way, path: string, outer: Renamed): void => {
    const renamed = generics(a, b, way, path, outer)
    const [before, after] = [a, b].map((node) => (node['params'] ?? []) as Node[]) as [
      Node[],
      Node[],
    ]
    for (const [at, parameter] of before.entries()) {
      const next = after[at]
      const where = `${path}(${at})`
      if (next === undefined) no(where, 'is gone.')
      else if (
        parameter.type !== next.type &&
        [parameter, next].some(({ type }) => type === 'RestElement')
      )
        no(where, 'takes another number of values now.')
      else if ((nameOf(parameter) === 'this') !== (nameOf(next) === 'this'))
        no(where, 'is another `this` now.')
      else types(annotation(parameter), annotation(next), flipped(way), where, renamed)
    }
    types(result(a), result(b), way, `${path}()`, renamed, before.map(nameOf), after.map(nameOf))
  }

  const types = (
    before: Node | undefined,
    after: Node | undefined,
    way: Way,
    path: string,
    renamed: Renamed,
    parameters: readonly string[] = [],
    parametersNow: readonly string[] = [],
  ): void => {
    if (before === undefined && after === undefined) return
    if (before === undefined || after === undefined) {
      no(path, 'was or is any type.')
      return
    }
    const [a, b] = [stripped(before), stripped(after)]
    const key = `${a.start}-${a.end}:${b.start}-${b.end}:${way}`
    if (seen.has(key) || isSame(a, b)) return
    seen.add(key)
    if (a.type === 'TSTypePredicate' || b.type === 'TSTypePredicate') {
      predicates(a, b, path, renamed, parameters, parametersNow)
      return
    }
    if (a.type !== b.type && (LOOSE.has(a.type) || LOOSE.has(b.type))) {
      loose(a.type, b.type, way, path)
      return
    }
    if (references(a, b, way, path, renamed)) return
    const [one, other] = [resolve(old, a), resolve(now, b)]
    if (one !== a || other !== b) {
      types(one, other, way, path, renamed)
      return
    }
    if (a.type === 'TSUnionType' || b.type === 'TSUnionType') {
      unions(partsOf(old, a), partsOf(now, b), way, path, renamed)
      return
    }
    const [members, membersNow] = [membersOf(old, a), membersOf(now, b)]
    if (members && membersNow) {
      objects(members, membersNow, way, path, renamed)
      return
    }
    if (a.type !== b.type) {
      const isJudged = [a, b].every(
        (node) => JUDGED.test(node.type) || membersOf(node === a ? old : now, node),
      )
      if (!isJudged) no(path, 'is a type of another kind now.')
      return
    }
    if (Array.isArray(a['params'])) {
      if (/^TS(?:Function|Constructor)Type$/.test(a.type)) signature(a, b, way, path, renamed)
      return
    }
    if (a.type === 'TSTupleType') {
      const [items, itemsNow] = [a, b].map((node) => node['elementTypes'] as Node[]) as [
        Node[],
        Node[],
      ]
      for (const [at, item] of items.entries())
        if (itemsNow[at] === undefined) no(`${path}[${at}]`, 'is gone.')
        else types(item, itemsNow[at], way, `${path}[${at}]`, renamed)
      return
    }
    if (JUDGED.test(a.type) && a.type !== 'TSArrayType') return
    operators(
      a,
      b,
      a.type === 'TSArrayType' || a.type === 'TSConditionalType' ? way : 'both',
      path,
      renamed,
    )
  }

  /** Types that are made from others: what these are made of is compared. */
  const operators = (a: Node, b: Node, way: Way, path: string, renamed: Renamed): void => {
    const [one, other] = [childrenOf(a), childrenOf(b)]
    const flags = ['operator', 'optional', 'readonly', 'name'] as const
    const isOther = flags.some(
      (flag) =>
        typeof a[flag] !== 'object' &&
        a[flag] !== b[flag] &&
        renamed.get(String(a[flag])) !== b[flag],
    )
    if (one.length !== other.length || isOther || (one.length === 0 && !isAlpha(a, b, renamed))) {
      no(path, 'is made in another way now.')
      return
    }
    for (const [at, child] of one.entries()) {
      const next = other[at]
      if (next === undefined) continue
      const isKey =
        (a.type === 'TSIndexedAccessType' && at === 1) ||
        (a.type === 'TSConditionalType' && at < 2) ||
        (a.type === 'TSMappedType' && child !== a['typeAnnotation'])
      if (isKey && asNamed(textOf(old, child), renamed) !== textOf(now, next))
        no(path, 'is made in another way now.')
      else if (isKey) for (const word of wordsOf(textOf(old, child))) byName(word, 'both')
      else types(child, next, way, path, renamed)
    }
  }

  const loose = (before: string, after: string, way: Way, path: string): void => {
    if (before === 'TSAnyKeyword' || after === 'TSAnyKeyword') {
      const takesMore = way === 'in' && (after === 'TSAnyKeyword' || after === 'TSUnknownKeyword')
      if (!takesMore) no(path, 'was or is `any`.')
    } else if (before === 'TSThisType' || after === 'TSThisType') {
      no(path, 'was or is `this`, the type of an heir.', true)
    } else if (way !== 'in' || before === 'TSNeverKeyword') no(path, 'was or is `void` or `never`.')
  }

  const predicates = (
    a: Node,
    b: Node,
    path: string,
    renamed: Renamed,
    names: readonly string[],
    namesNow: readonly string[],
  ): void => {
    const place = (node: Node, list: readonly string[]): number | string =>
      list.indexOf(nameOf(node['parameterName']))
    const isAlike =
      a.type === b.type &&
      Boolean(a['asserts']) === Boolean(b['asserts']) &&
      place(a, names) === place(b, namesNow)
    // What gives a boolean may become a guard.
    if (!isAlike) {
      if (a.type !== 'TSBooleanKeyword' || b['asserts'] === true)
        no(path, 'tells another thing of its parameter.')
    } else types(annotation(a), annotation(b), 'both', path, renamed)
  }

  /** Whether two references are settled by their names. */
  const references = (a: Node, b: Node, way: Way, path: string, renamed: Renamed): boolean => {
    if (a.type !== 'TSTypeReference' || b.type !== 'TSTypeReference') return false
    const [name, nameNow] = [nameOf(a['typeName']), nameOf(b['typeName'])]
    const [own, ownNow] = [old, now].map((module, at) =>
      module.declarations.filter((one) => one.name === [name, nameNow][at]).map(({ node }) => node),
    ) as [Node[], Node[]]
    const [held, heldNow] = [a, b].map(
      (node) => ((node['typeArguments'] as Node | null)?.['params'] ?? []) as Node[],
    ) as [Node[], Node[]]
    if (own.length > 0 && ownNow.length > 0) {
      const isGeneric = held.length + heldNow.length > 0
      if (name !== nameNow && !isGeneric) return false
      declarations(own, ownNow, way, name)
    } else if (own.length > 0 || ownNow.length > 0) {
      return false
    } else if (renamed.has(name)) {
      if (renamed.get(name) !== nameNow) no(path, 'is another type parameter now.')
      return true
    } else if (originOf(old, name) !== originOf(now, nameNow)) {
      const isJudged = LISTS.has(name) && LISTS.has(nameNow)
      if (!isJudged) {
        no(path, 'is another type now.', true)
        return true
      }
    } else if (/^(?:Pick|Omit|Partial|Required|Readonly|NonNullable)$/.test(name)) {
      if (membersOf(old, a) && membersOf(now, b)) return false
    }
    if (heldNow.length < held.length) no(path, 'is given fewer types now.')
    for (const [at, one] of held.entries())
      types(
        one,
        heldNow[at] ?? one,
        READ_ONLY_HOLDERS.has(name) ? way : 'both',
        `${path}<${at}>`,
        renamed,
      )
    return true
  }

  const unions = (
    a: readonly Node[],
    b: readonly Node[],
    way: Way,
    path: string,
    renamed: Renamed,
  ): void => {
    const rest = b.filter((one) => !a.some((other) => isSame(other, one)))
    const own = a.filter((one) => !b.some((other) => isSame(one, other)))
    const left = [...rest]
    for (const one of own) {
      const at = left.findIndex((other) => isPair(one, other, renamed))
      const [other] = at < 0 ? [] : left.splice(at, 1)
      if (other !== undefined) types(one, other, way, path, renamed)
      else if (LOOSE.has(one.type) && one.type !== 'TSNeverKeyword')
        no(path, 'was or is `any` or `void`.')
    }
    for (const one of left) {
      if (one.type === 'TSAnyKeyword' && way !== 'in') no(path, 'was or is `any`.')
    }
  }

  /** What of two unions is compared: alike in kind. Simple words are left to the compiler. */
  const isPair = (a: Node, b: Node, renamed: Renamed): boolean => {
    const isObject = [membersOf(old, a), membersOf(now, b)].every(Boolean)
    if (isObject) return true
    if (a.type !== b.type || /Keyword$|^TSLiteralType$|^TSTemplateLiteralType$/.test(a.type))
      return false
    if (a.type !== 'TSTypeReference') return true
    const name = nameOf(a['typeName'])
    return (renamed.get(name) ?? name) === nameOf(b['typeName'])
  }

  const objects = (a: Members, b: Members, way: Way, path: string, renamed: Renamed): void => {
    const bases = b.bases.map((node) => textOf(now, node))
    for (const node of a.bases)
      if (
        !bases.includes(textOf(old, node)) ||
        originOf(old, nameOf(node)) !== originOf(now, nameOf(node))
      )
        no(path, 'has not all that it had from another type.', true)
    if (!a.isNominal && b.isNominal)
      no(path, 'has private members now, so that no other object passes for it.', true)
    for (const [name, own] of a.named) {
      const others = b.named.get(name)
      const where = /^[([]|^new /.test(name) ? `${path}${name}` : `${path}.${name}`
      if (others === undefined) {
        no(where, 'is gone.')
        continue
      }
      const [one, other] = [own[0], others[0]]
      if (one === undefined || other === undefined) continue
      if (accessOf(one) !== accessOf(other) && accessOf(one) !== 'protected')
        no(where, `is ${accessOf(other)} now.`, true)
      if (!one['abstract'] && other['abstract']) no(where, 'is abstract now.', true)
      const isCalled = [one, other].every(
        (node) => ownerOf(node)['params'] !== undefined && !isIndex(node),
      )
      if (isCalled && one['kind'] !== 'get' && one['kind'] !== 'set')
        signatures(own, others, way, where, renamed)
      else types(typeOf(one), typeOf(other), way, where, renamed)
    }
  }

  const [before, after] = [old, now].map(({ declarations: all }, at) =>
    all.filter((one) => one.name === names[at]).map(({ node }) => node),
  )
  declarations(before ?? [], after ?? [], ways.type, names[0])
  return found
}

const parametersOf = (node: Node): Node[] =>
  ((node['typeParameters'] as Node | null)?.['params'] ?? []) as Node[]

const asNamed = (text: string, renamed: Renamed): string =>
  text.replaceAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu, (word) => renamed.get(word) ?? word)

const kindOf = (type: string): string =>
  /Function$|^FunctionDeclaration$/.test(type)
    ? 'function'
    : /^TS(?:Interface|TypeAlias)Declaration$/.test(type)
      ? 'type'
      : type

const isIndex = ({ type }: Node): boolean => type === 'TSIndexSignature'

const ownerOf = (node: Node): Node =>
  node['params'] === undefined && (node['value'] as Node | undefined)?.['params'] !== undefined
    ? (node['value'] as Node)
    : node

const result = (node: Node): Node | undefined => (node['returnType'] as Node | null) ?? undefined

/** What a property, an accessor or a method as a property has as its type. */
function typeOf(node: Node): Node | undefined {
  const owner = ownerOf(node)
  if (node['kind'] === 'get') return result(owner)
  if (node['kind'] === 'set') return annotation((owner['params'] as Node[])[0])
  return annotation(node) ?? (owner['params'] === undefined ? undefined : owner)
}

const annotation = (node: Node | undefined): Node | undefined =>
  ((node?.['typeAnnotation'] ?? (node?.['argument'] as Node | undefined)?.['typeAnnotation']) as
    | Node
    | null
    | undefined) ?? undefined

function nameOf(node: unknown): string {
  const { name, right, property, expression } = (node ?? {}) as Record<string, unknown>
  if (typeof name === 'string') return name
  const inner = name ?? right ?? property ?? expression
  return inner === undefined ? '' : nameOf(inner)
}

function textOf(module: ParsedModule, node: Node): string {
  return module.text
    .slice(node.start, node.end)
    .replaceAll(/\s+/g, ' ')
    .replace(/[;,]\s*$/, '')
}

/** The module and the name there that a word stands for, else itself. */
function originOf({ imports }: ParsedModule, word: string): string {
  const found = imports.find(({ names }) => names.includes(word))
  if (found === undefined) return word
  const own = new RegExp(
    `([\\p{L}_$][\\p{L}\\p{N}_$]*) as ${word.replaceAll('$', '\\$')}(?![\\p{L}\\p{N}_$])`,
    'u',
  ).exec(found.text)?.[1]
  return `${own ?? word} of ${/(["'])([^"']+)\1;?$/.exec(found.text)?.[2] ?? ''}`
}

function partsOf(module: ParsedModule, node: Node): Node[] {
  const one = resolve(module, stripped(node))
  if (one.type !== 'TSUnionType') return [one]
  return (one['types'] as Node[]).flatMap((part) => partsOf(module, part))
}
