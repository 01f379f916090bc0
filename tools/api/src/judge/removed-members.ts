import type { Node, ParsedModule } from '../parse-module.ts'
import { childrenOf } from '../syntax.ts'

/** Types that have the members of their first argument. */
const WRAPPERS = new Set(['Readonly', 'Required', 'Partial', 'Pick', 'Omit', 'NonNullable'])

/** After the name of a member that can be written, too. */
const WRITTEN = '='

/** What has a name in a type: members, parameters `(0)`, results `()`, items `[]`, arguments `<0>`. */
type Shape = Map<string, Node[]>

/**
 * A sentence for each thing that a name had and has not any more. The compiler lets an option or a parameter go without a word if it could be left out,
 * since values that have it still fit; who passes it cannot go on.
 * It also lets a member become one that is only read.
 */
export function removedMembers(old: ParsedModule, now: ParsedModule, name: string): string[] {
  const removed: string[] = []
  const seen = new Set<string>()
  const compare = (before: readonly Node[], after: readonly Node[], path: string): void => {
    const key = [before, after]
      .map((list) => list.map(({ start, end }) => `${start}-${end}`).join())
      .join('|')
    if (seen.has(key)) return
    seen.add(key)
    const [one, other] = [shapeOf(old, before), shapeOf(now, after)]
    // What is no object any more, or of another module, is left to the compiler.
    if (other.size === 0) return
    for (const [member, nodes] of one) {
      const next = other.get(member)
      if (next === undefined) removed.push(`${path}${step(member)}`)
      else compare(nodes, next, `${path}${step(member)}`)
    }
  }
  const [before, after] = [old, now].map((module) => {
    const local = module.exported.get(name)?.local ?? name
    return module.declarations.filter((one) => one.name === local).map(({ node }) => node)
  })
  compare(before ?? [], after ?? [], name)
  return removed
    .filter((one) => !removed.includes(one.slice(0, -1)))
    .map((one) =>
      one.endsWith(WRITTEN)
        ? `\`${one.slice(0, -1)}\` cannot be written any more.`
        : `\`${one}\` is gone.`,
    )
}

const step = (member: string): string => (/^[([<]/.test(member) ? member : `.${member}`)

function shapeOf(module: ParsedModule, nodes: readonly Node[]): Shape {
  const shape: Shape = new Map()
  const opened = new Set<Node>()
  const add = (key: string, node: unknown): void => {
    if (node) shape.set(key, [...(shape.get(key) ?? []), node as Node])
  }
  const open = (node: Node): void => {
    if (opened.has(node)) return
    opened.add(node)
    const named = (name: string): void => {
      for (const one of module.declarations) if (one.name === name) open(one.node)
    }
    const parameters = node['params']
    if (Array.isArray(parameters) && node.type !== 'TSTypeParameterInstantiation') {
      for (const [at, parameter] of (parameters as Node[]).entries())
        add(`(${at})`, annotationOf(parameter) ?? parameter)
      add('()', node['returnType'])
      return
    }
    switch (node.type) {
      case 'TSInterfaceDeclaration':
        for (const base of node['extends'] as Node[]) named(nameOf(base['expression']))
        open(node['body'] as Node)
        return
      case 'ClassDeclaration':
        if (node['superClass']) named(nameOf(node['superClass']))
        open(node['body'] as Node)
        return
      case 'VariableDeclaration':
        for (const { id } of node['declarations'] as { id: Node }[]) {
          const type = annotationOf(id)
          if (type) open(type)
        }
        return
      case 'TSTypeAliasDeclaration':
      case 'TSTypeAnnotation':
      case 'TSParenthesizedType':
      case 'TSTypeOperator':
      case 'TSOptionalType':
        open(node['typeAnnotation'] as Node)
        return
      case 'TSArrayType':
        add('[]', node['elementType'])
        return
      case 'TSUnionType':
      case 'TSIntersectionType':
        for (const one of node['types'] as Node[]) open(one)
        return
      case 'TSTypeQuery':
        named(nameOf(node['exprName']))
        return
      case 'TSTypeReference': {
        const name = nameOf(node['typeName'])
        const held = ((node['typeArguments'] as Node | null)?.['params'] ?? []) as Node[]
        if (module.declarations.some((one) => one.name === name)) named(name)
        else if (WRAPPERS.has(name) && held[0]) open(held[0])
        else for (const [at, one] of held.entries()) add(`<${at}>`, one)
        return
      }
      case 'TSInterfaceBody':
      case 'ClassBody':
      case 'TSTypeLiteral':
        for (const member of childrenOf(node)) {
          const key = member['key'] as Node | undefined
          if (key === undefined || member['accessibility'] === 'private') continue
          if (key.type === 'PrivateIdentifier') continue
          const own = keyOf(module, member, key)
          add(own, member['value'] ?? annotationOf(member) ?? member)
          const isProperty = /^(TSPropertySignature|PropertyDefinition)$/.test(member.type)
          if (isProperty && member['readonly'] !== true) shape.set(`${own}${WRITTEN}`, [])
        }
    }
  }
  for (const node of nodes) open(node)
  return shape
}

const annotationOf = (node: Node): Node | undefined =>
  (node['typeAnnotation'] as Node | null | undefined) ?? undefined

/** A computed name is told by its text, such as `[Symbol.asyncDispose]`. */
function keyOf({ text }: ParsedModule, member: Node, key: Node): string {
  const isText = typeof key['value'] === 'string'
  if (member['computed'] && !isText) return `[${text.slice(key.start, key.end)}]`
  return String(key['name'] ?? key['value'] ?? text.slice(key.start, key.end))
}

function nameOf(node: unknown): string {
  const { name, right, property } = node as { name?: string; right?: Node; property?: Node }
  return name ?? String((right ?? property)?.['name'] ?? '')
}
