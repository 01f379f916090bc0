import { parseAst } from 'rolldown/parseAst'
import type { Node } from '../parse-module.ts'
import { childrenOf, visit } from '../syntax.ts'

/** A piece of a text and what stands for it. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const METHODS = new Set(['TSMethodSignature', 'MethodDefinition', 'TSAbstractMethodDefinition'])

/**
 * A declaration as it is compared. Methods become properties, since the compiler compares parameters of methods in both directions and so
 * lets a narrower one pass. What is private goes, since it makes each class differ from any other.
 */
export function plainMembers(declaration: string): string {
  for (let text = declaration; ; ) {
    const groups = editsOf(text)
    if (groups.length === 0) return text
    // Those that hold others wait until these are done, so that none is lost.
    const inner = groups.filter(
      (group) => !groups.some((other) => other !== group && holds(group, other)),
    )
    for (const { start, end, text: by } of inner.flat().toSorted((a, b) => b.start - a.start))
      text = text.slice(0, start) + by + text.slice(end)
  }
}

function holds(group: readonly Edit[], other: readonly Edit[]): boolean {
  return group.some(({ start, end }) => other.some((one) => start <= one.start && one.end <= end))
}

function editsOf(text: string): Edit[][] {
  const groups: Edit[][] = []
  visit(parseAst(text, { lang: 'dts' }) as unknown as Node, (node) => {
    if (/^(TSInterfaceBody|ClassBody|TSTypeLiteral)$/.test(node.type))
      groups.push(...memberEdits(text, childrenOf(node)))
  })
  return groups
}

function memberEdits(text: string, members: readonly Node[]): Edit[][] {
  const groups: Edit[][] = []
  const methods = new Map<string, Node[]>()
  for (const member of members) {
    if (isPrivate(member)) {
      groups.push([{ start: member.start, end: member.end, text: '' }])
    } else if (METHODS.has(member.type) && member['kind'] === 'method') {
      const name = `${member['static'] === true ? 'static ' : ''}${keyOf(text, member)}`
      methods.set(name, [...(methods.get(name) ?? []), member])
    } else if (member['accessibility'] === 'protected') {
      const at = text.indexOf('protected ', member.start)
      groups.push([{ start: at, end: at + 'protected '.length, text: '' }])
    }
  }
  for (const [name, [first, ...more]] of methods) {
    if (first === undefined) continue
    const signatures = [first, ...more].map((method) => signatureOf(text, method))
    const type =
      more.length === 0
        ? `${signatures[0]?.head} => ${signatures[0]?.result}`
        : `{ ${signatures.map(({ head, result }) => `${head}: ${result}`).join('; ')} }`
    const optional = first['optional'] === true ? '?' : ''
    groups.push([
      { start: first.start, end: first.end, text: `${name}${optional}: ${type};` },
      ...more.map(({ start, end }) => ({ start, end, text: '' })),
    ])
  }
  return groups
}

function isPrivate(member: Node): boolean {
  const key = member['key'] as Node | undefined
  return member['accessibility'] === 'private' || key?.type === 'PrivateIdentifier'
}

/** The name with brackets and quotes, as it is written. */
function keyOf(text: string, member: Node): string {
  const key = member['key'] as Node
  const own = text.slice(key.start, key.end)
  return member['computed'] === true ? `[${own}]` : own
}

function signatureOf(
  text: string,
  member: Node,
): { readonly head: string; readonly result: string } {
  const owner = (member['value'] ?? member) as Node
  const returned = owner['returnType'] as Node | null
  const generic = owner['typeParameters'] as Node | null
  const from = generic?.start ?? text.indexOf('(', (member['key'] as Node).end)
  return {
    head: text.slice(from, returned?.start ?? member.end).replace(/[;\s]+$/, ''),
    result: returned ? text.slice(returned.start, returned.end).replace(/^:\s*/, '') : 'any',
  }
}
