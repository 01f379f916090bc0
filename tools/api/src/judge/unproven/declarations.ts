import type { Node, ParsedModule } from '../../parse-module.ts'
import { childrenOf } from '../../syntax.ts'
import { wordsOf } from '../members.ts'
import { byName } from './by-name.ts'
import { generics } from './generics.ts'
import { annotation } from './nodes.ts'
import { signatures } from './signatures.ts'
import type { Place, Walk } from './walk.ts'
import { isSame, textOf } from './words.ts'

/** Compares all declarations of a name, each with its like. */
export function declarations(
  walk: Walk,
  a: readonly Node[],
  b: readonly Node[],
  at: Pick<Place, 'way' | 'path'>,
): void {
  for (const [kind, own] of Map.groupBy(a, ({ type }) => kindOf(type))) {
    const others = b.filter(({ type }) => kindOf(type) === kind)
    if (others.length === 0) walk.no(at.path, `is declared in another way now.`)
    else if (kind === 'TSModuleDeclaration') spaces(walk, own, others, at.path)
    else if (kind === 'function')
      signatures(walk, own, others, { way: 'out', path: at.path, renamed: new Map() })
    else
      for (const [index, one] of own.entries())
        declaration(walk, one, others[index] ?? others[0], at)
  }
}

function declaration(
  walk: Walk,
  a: Node,
  b: Node | undefined,
  { way, path }: Pick<Place, 'way' | 'path'>,
): void {
  if (b === undefined) return
  const key = `declared ${a.start}:${b.start}:${way}`
  if (walk.seen.has(key) || isSame(walk, a, b)) return
  walk.seen.add(key)
  if (a.type === 'VariableDeclaration') {
    const [one, other] = [a, b].map((node) => (node['declarations'] as { id: Node }[])[0]?.id)
    walk.types(annotation(one), annotation(other), { way: 'out', path, renamed: new Map() })
    return
  }
  if (a.type === 'TSEnumDeclaration') return
  const renamed = generics(walk, a, b, { way, path, renamed: new Map() })
  const [one, other] = [a, b].map((node) =>
    node.type === 'TSTypeAliasDeclaration' ? (node['typeAnnotation'] as Node) : node,
  )
  walk.types(one, other, { way, path, renamed })
}

/** Of a namespace each declaration has to stay as it is. */
function spaces(walk: Walk, a: readonly Node[], b: readonly Node[], path: string): void {
  const parts = (module: ParsedModule, nodes: readonly Node[]): string[] =>
    nodes.flatMap((node) =>
      childrenOf((node['body'] ?? node) as Node).map((part) => textOf(module, part)),
    )
  const after = parts(walk.now, b)
  for (const part of parts(walk.old, a)) {
    if (!after.includes(part)) walk.no(path, 'has something that changed or is gone.', true)
    for (const word of wordsOf(part)) byName(walk, word, 'both')
  }
}

const kindOf = (type: string): string =>
  /Function$|^FunctionDeclaration$/.test(type)
    ? 'function'
    : /^TS(?:Interface|TypeAlias)Declaration$/.test(type)
      ? 'type'
      : type
