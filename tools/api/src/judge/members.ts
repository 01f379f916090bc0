import type { Node, ParsedModule } from '../parse-module.ts'
import { childrenOf } from '../syntax.ts'

/** What an object type has. */
export interface Members {
  /** By the name; the signatures of a method in their order. */
  readonly named: ReadonlyMap<string, readonly Node[]>
  /** Types of other modules that it extends. */
  readonly bases: readonly Node[]
  /** Whether it has private members, so that only its own class makes it. */
  readonly isNominal: boolean
}

/** Without brackets, and without a `readonly` that `removedMembers` looks at. */
export function stripped(node: Node): Node {
  const isOuter =
    /^TS(?:TypeAnnotation|ParenthesizedType|OptionalType|NamedTupleMember)$/.test(node.type) ||
    (node.type === 'TSTypeOperator' && node['operator'] === 'readonly')
  const inner = (node['typeAnnotation'] ?? node['elementType']) as Node | undefined
  return isOuter && inner ? stripped(inner) : node
}

/** What a plain name of the module stands for, where that is one type without parameters. */
export function resolve(module: ParsedModule, node: Node): Node {
  const isQuery = node.type === 'TSTypeQuery'
  if (!isQuery && node.type !== 'TSTypeReference') return node
  const name = ((node['typeName'] ?? node['exprName']) as Node)['name']
  const own = module.declarations.filter((one) => one.name === name)
  const [first] = own
  if (first === undefined || own.length > 1 || first.node['typeParameters']) return node
  if (isQuery) {
    if (first.node.type !== 'VariableDeclaration') return node
    const type = (first.node['declarations'] as { id: Node }[])[0]?.id['typeAnnotation']
    return type ? stripped(type as Node) : node
  }
  if (first.node.type === 'TSTypeAliasDeclaration')
    return resolve(module, stripped(first.node['typeAnnotation'] as Node))
  return first.node.type === 'TSInterfaceDeclaration' ? first.node : node
}

/** The members of a type, where they can be told without the compiler. */
export function membersOf(module: ParsedModule, outer: Node): Members | undefined {
  const node = resolve(module, stripped(outer))
  switch (node.type) {
    case 'TSTypeLiteral':
      return own(module, node)
    case 'TSInterfaceDeclaration':
    case 'ClassDeclaration': {
      const body = own(module, node['body'] as Node)
      const bases = (
        node.type === 'ClassDeclaration'
          ? [node['superClass']]
          : ((node['extends'] as Node[]) ?? []).map(
              (one) => (one['typeArguments'] ? one : one['expression']) as Node,
            )
      ).filter(Boolean) as Node[]
      return bases.reduce((all, base) => {
        const found = module.declarations.find((one) => one.name === base['name'])
        const members = found && !found.node['typeParameters'] && membersOf(module, found.node)
        const from = members || { named: new Map(), bases: [base], isNominal: false }
        return merged(from, all)
      }, body)
    }
    case 'TSIntersectionType': {
      const parts = (node['types'] as Node[]).map((one) => membersOf(module, one))
      return parts.every((part) => part !== undefined)
        ? parts.reduce((all, part) => together(all, part))
        : undefined
    }
    case 'TSTypeReference':
      return picked(module, node)
    default:
      return undefined
  }
}

/** `Pick` and `Omit` of what is known, with words as keys. Others keep or lose no member. */
function picked(module: ParsedModule, node: Node): Members | undefined {
  const name = (node['typeName'] as Node)['name']
  if (name !== 'Pick' && name !== 'Omit') return undefined
  const [from, by] = ((node['typeArguments'] as Node | null)?.['params'] ?? []) as Node[]
  const members = from && membersOf(module, from)
  const keys = by && keysOf(module, by)
  if (!members || !keys || members.bases.length > 0) return undefined
  const named = [...members.named].filter(([key]) => keys.has(key) === (name === 'Pick'))
  return { ...members, named: new Map(named) }
}

function keysOf(module: ParsedModule, outer: Node): Set<string> | undefined {
  const node = resolve(module, stripped(outer))
  const parts = node.type === 'TSUnionType' ? (node['types'] as Node[]) : [node]
  const words = parts.map((one) => (one['literal'] as Node | undefined)?.['value'])
  if (node.type === 'TSNeverKeyword') return new Set()
  return words.every((word) => typeof word === 'string') ? new Set(words as string[]) : undefined
}

function own(module: ParsedModule, body: Node): Members {
  const named = new Map<string, Node[]>()
  let isNominal = false
  for (const member of childrenOf(body)) {
    const key = member['key'] as Node | undefined
    if (
      member['kind'] !== 'constructor' &&
      (member['accessibility'] === 'private' || key?.type === 'PrivateIdentifier')
    ) {
      isNominal = true
      continue
    }
    const name = nameOf(module, member)
    const before = named.get(name)
    // A getter stands for its setter, whose absence `removedMembers` tells.
    if (before && member['kind'] === 'set') continue
    named.set(name, before && before[0]?.['kind'] !== 'set' ? [...before, member] : [member])
  }
  return { named, bases: [], isNominal }
}

function nameOf({ text }: ParsedModule, member: Node): string {
  const key = member['key'] as Node | undefined
  const fixed = member['static'] === true ? 'static ' : ''
  if (key !== undefined) {
    const word = String(key['name'] ?? key['value'] ?? text.slice(key.start, key.end))
    return `${fixed}${member['computed'] === true ? `[${text.slice(key.start, key.end)}]` : word}`
  }
  if (member.type === 'TSIndexSignature') {
    const [first] = (member['parameters'] ?? []) as Node[]
    const type = first?.['typeAnnotation'] as Node | undefined
    return `[${type ? text.slice(type.start, type.end).replace(/^:\s*/, '') : ''}]`
  }
  return member.type === 'TSConstructSignatureDeclaration' ? 'new ' : '()'
}

/** Later members take the place of earlier ones. */
function merged(base: Members, heir: Members): Members {
  return {
    named: new Map([...base.named, ...heir.named]),
    bases: [...base.bases, ...heir.bases],
    isNominal: base.isNominal || heir.isNominal,
  }
}

function together(one: Members, other: Members): Members {
  const both = [...other.named].map(
    ([name, nodes]) => [name, [...(one.named.get(name) ?? []), ...nodes]] as const,
  )
  return { ...merged(one, other), named: new Map([...one.named, ...both]) }
}

export function accessOf(member: Node): string {
  return String(member['accessibility'] ?? 'public')
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []
}
