import { parseAst } from 'rolldown/parseAst'

/** A node of the syntax tree, as far as it is looked at here. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [member: string]: unknown
}

/** A declaration at the top of a module. */
export interface Declaration {
  readonly name: string
  readonly text: string
  readonly node: Node
}

/** What a text of declarations imports, declares and exports. */
export interface ParsedModule {
  readonly text: string
  readonly imports: readonly { readonly text: string; readonly names: readonly string[] }[]
  readonly declarations: readonly Declaration[]
  /** By the name outside. */
  readonly exported: ReadonlyMap<string, { readonly local: string; readonly isType: boolean }>
  /** Modules all of whose names are exported. */
  readonly handedOn: readonly string[]
}

const nodes = (value: unknown): readonly Node[] => (value ?? []) as readonly Node[]
const nameOf = (node: unknown): string => String((node as Node | undefined)?.['name'] ?? '')

export function parseModule(text: string): ParsedModule {
  const program = parseAst(text, { lang: 'dts' }) as unknown as Node
  const imports: { text: string; names: string[] }[] = []
  const declarations: Declaration[] = []
  const exported = new Map<string, { local: string; isType: boolean }>()
  const handedOn: string[] = []
  for (const outer of nodes(program['body'])) {
    // The bundler lists types at the end, and leaves `export` at values.
    const inner = outer['declaration'] as Node | null | undefined
    const node = outer.type === 'ExportNamedDeclaration' && inner ? inner : outer
    const own = text.slice(node.start, node.end)
    const source = (node['source'] as Node | null | undefined)?.['value'] as string | undefined
    if (node.type === 'ImportDeclaration') {
      const names = nodes(node['specifiers']).map(({ local }) => nameOf(local))
      imports.push({ text: own, names })
    } else if (node.type === 'ExportAllDeclaration' && !node['exported']) {
      handedOn.push(source ?? '')
    } else if (node.type === 'ExportNamedDeclaration' && source === undefined) {
      for (const { local, exported: name, exportKind } of nodes(node['specifiers']))
        exported.set(nameOf(name), {
          local: nameOf(local),
          isType: exportKind === 'type' || node['exportKind'] === 'type',
        })
    } else {
      for (const declaration of declarationsIn(text, node)) {
        declarations.push(declaration)
        if (node !== outer)
          exported.set(declaration.name, {
            local: declaration.name,
            isType: /^TS(?:Interface|TypeAlias)Declaration$/.test(node.type),
          })
      }
    }
  }
  return { text, imports, declarations, exported, handedOn }
}

function declarationsIn(text: string, node: Node): Declaration[] {
  const own = text.slice(node.start, node.end)
  if (node.type === 'VariableDeclaration')
    return nodes(node['declarations']).map((one) => ({
      name: nameOf(one['id']),
      text: `declare ${String(node['kind'])} ${text.slice(one.start, one.end)};`,
      node,
    }))
  if (node['id'] === undefined || node['id'] === null)
    throw new Error(`Expected a declaration. Received ${node.type}: ${own.slice(0, 80)}`)
  return [{ name: nameOf(node['id']), text: own, node }]
}
