import ts from 'typescript-5'
import type { CodeBlock } from './code-blocks.ts'

/** The parts of one block. */
interface Parts {
  readonly imports: readonly ts.ImportDeclaration[]
  /** What may stand at the top of a module only. */
  readonly top: readonly string[]
  readonly inner: readonly string[]
}

const OMITTED_LINE = /(?<=^\s*)…$/gm
const OMITTED = /(?<=[,{([]\s*)…|…(?=\s*[,}\])])/g

/**
 * The blocks of a README as one module, as a reader takes them: one block after the other, where a later
 * one sees what an earlier one declared, and may declare it anew.
 * @param title Stands above each block, with its line.
 * @param prelude What the README leaves to the reader, such as `declare const apiKey: string`.
 */
export function oneModule(blocks: readonly CodeBlock[], title: string, prelude: string): string {
  // What the reader has by a name is not what a later block imports by it.
  const imports = new Map(declaredNames(prelude).map((name) => [name, '']))
  const top: string[] = []
  // A block after `declare function` would be taken for its body.
  let inner = ';'
  for (const { line, code } of blocks) {
    // `{ test, … }` leaves out members that stand elsewhere.
    const parts = partsOf(
      asStatements(code.replaceAll(OMITTED_LINE, '// …').replaceAll(OMITTED, '...omitted')),
    )
    const renamed = parts.imports.flatMap((declaration) => addImport(imports, declaration))
    top.push(...parts.top)
    inner += `\n{ // ${title}:${line}\n${[...renamed, ...parts.inner].join('\n')}\n`
  }
  const omitted = inner.includes('...omitted') ? 'declare const omitted: any\n' : ''
  return [
    ...[...imports.values()].filter(Boolean),
    omitted + prelude,
    ...top,
    inner,
    '}'.repeat(blocks.length),
    'export {}',
    '',
  ].join('\n')
}

function declaredNames(prelude: string): string[] {
  const { statements } = ts.createSourceFile('prelude.ts', prelude, ts.ScriptTarget.Latest)
  return statements.flatMap((one) => {
    if (ts.isVariableStatement(one))
      return one.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? [name.text] : [],
      )
    return ts.isFunctionDeclaration(one) && one.name ? [one.name.text] : []
  })
}

/** A block may show members of an object, or an object, alone. */
function asStatements(code: string): string {
  const forms = [code, `void ({\n${code}\n} satisfies Members)`, `void (\n${code}\n)`]
  return forms.find(isSound) ?? code
}

function isSound(code: string): boolean {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext }
  const { diagnostics } = ts.transpileModule(code, { reportDiagnostics: true, compilerOptions })
  return diagnostics?.length === 0
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

/** @returns what the block declares by itself, since an earlier block has the name of another module */
function addImport(all: Map<string, string>, declaration: ts.ImportDeclaration): string[] {
  const { importClause, moduleSpecifier, attributes } = declaration
  const from = `from ${moduleSpecifier.getText()}${attributes ? ` ${attributes.getText()}` : ''}`
  const renamed: string[] = []
  const add = (name: string, text: (name: string) => string, isType: boolean): void => {
    const known = all.get(name)
    if (known !== undefined && asValue(known) !== asValue(text(name))) {
      const other = `${name}_${all.size}`
      all.set(other, text(other))
      renamed.push(isType ? `type ${name} = ${other}` : `const ${name} = ${other}`)
    }
    // A value serves as a type, too.
    else if (known === undefined || known.startsWith('import type')) all.set(name, text(name))
  }
  const whole = declaration.getText()
  if (importClause === undefined) all.set(whole, whole)
  else {
    const { isTypeOnly: isType, name: own, namedBindings: bindings } = importClause
    const word = isType ? 'import type' : 'import'
    if (own) add(own.text, (name) => `${word} ${name} ${from}`, isType)
    if (bindings && ts.isNamespaceImport(bindings))
      add(bindings.name.text, (name) => `${word} * as ${name} ${from}`, isType)
    else if (bindings?.elements.length === 0) all.set(whole, whole)
    else
      for (const { name: local, propertyName, isTypeOnly } of bindings?.elements ?? []) {
        const imported = propertyName?.text ?? local.text
        const text = (name: string): string =>
          `${isTypeOnly ? 'import type' : word} { ${imported === name ? name : `${imported} as ${name}`} } ${from}`
        add(local.text, text, isType || isTypeOnly)
      }
  }
  return renamed
}

function asValue(text: string): string {
  return text.replace(/^import type/, 'import')
}
