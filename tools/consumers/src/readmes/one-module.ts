import ts from 'typescript-5'
import type { CodeBlock } from './code-blocks.ts'

/** The parts of one block. */
interface Parts {
  readonly imports: readonly ts.ImportDeclaration[]
  /** What may stand at the top of a module only. */
  readonly top: readonly string[]
  readonly inner: readonly string[]
}

const OMITTED = /(?<=[,{([]\s*)…|…(?=\s*[,}\])])/g

/**
 * The blocks of a README as one module, as a reader takes them: one block after the other, where a later
 * one sees what an earlier one declared, and may declare it anew.
 * @param title Stands above each block, with its line.
 * @param prelude What the README leaves to the reader, such as `declare const apiKey: string`.
 */
export function oneModule(blocks: readonly CodeBlock[], title: string, prelude: string): string {
  const imports = new Map<string, string>()
  const top: string[] = []
  let inner = ''
  for (const { line, code } of blocks) {
    // `{ test, … }` leaves out members that stand elsewhere.
    const parts = partsOf(code.replaceAll(OMITTED, '...omitted'))
    for (const declaration of parts.imports) addImport(imports, declaration, `${title}:${line}`)
    top.push(...parts.top)
    inner += `\n{ // ${title}:${line}\n${parts.inner.join('\n')}\n`
  }
  const omitted = inner.includes('...omitted') ? 'declare const omitted: any\n' : ''
  return [
    ...imports.values(),
    omitted + prelude,
    ...top,
    inner,
    '}'.repeat(blocks.length),
    'export {}',
    '',
  ].join('\n')
}

function partsOf(code: string): Parts {
  const source = ts.createSourceFile('block.ts', code, ts.ScriptTarget.Latest, true)
  const isTop = (one: ts.Statement): boolean =>
    ts.isModuleDeclaration(one) || ts.isExportDeclaration(one)
  const rest = source.statements.filter((one) => !ts.isImportDeclaration(one))
  return {
    imports: source.statements.filter(ts.isImportDeclaration),
    top: rest.filter(isTop).map((one) => one.getFullText()),
    inner: rest.filter((one) => !isTop(one)).map(withoutExport),
  }
}

/** A block is no module: what it exports is declared only. */
function withoutExport(statement: ts.Statement): string {
  const text = statement.getFullText()
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  const [first] = modifiers
  if (ts.isExportAssignment(statement)) return `void (${statement.expression.getText()})`
  if (first?.kind !== ts.SyntaxKind.ExportKeyword) return text
  const start = first.getStart() - statement.getFullStart()
  return text.slice(0, start) + text.slice(start).replace(/^export\s+(default\s+)?/, '')
}

function addImport(
  all: Map<string, string>,
  declaration: ts.ImportDeclaration,
  place: string,
): void {
  const { importClause, moduleSpecifier, attributes } = declaration
  const from = `from ${moduleSpecifier.getText()}${attributes ? ` ${attributes.getText()}` : ''}`
  const add = (name: string, text: string): void => {
    const known = all.get(name)
    if (
      known !== undefined &&
      known.replace('import type', 'import') !== text.replace('import type', 'import')
    )
      throw new Error(`${place}: ${name} is imported from elsewhere further up: ${known}`)
    // A value serves as a type, too.
    if (known === undefined || known.startsWith('import type')) all.set(name, text)
  }
  if (importClause === undefined) {
    add(from, declaration.getText())
    return
  }
  const word = importClause.isTypeOnly ? 'import type' : 'import'
  if (importClause.name) add(importClause.name.text, `${word} ${importClause.name.text} ${from}`)
  const { namedBindings: bindings } = importClause
  if (bindings === undefined) return
  if (ts.isNamespaceImport(bindings)) {
    add(bindings.name.text, `${word} * as ${bindings.name.text} ${from}`)
    return
  }
  if (bindings.elements.length === 0) add(from, declaration.getText())
  for (const { name, propertyName, isTypeOnly } of bindings.elements) {
    const specifier = propertyName ? `${propertyName.text} as ${name.text}` : name.text
    add(name.text, `${isTypeOnly ? 'import type' : word} { ${specifier} } ${from}`)
  }
}
