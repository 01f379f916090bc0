import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import ts from 'typescript'
import { publishedPackages, root, shortName } from '../house.ts'

/** What the TSDoc of an error class says. */
export interface ErrorClass {
  readonly code: string
  readonly name: string
  /** The package that exports it, without its scope. */
  readonly package: string
  /** When it occurs. */
  readonly when: string
  /** What to do about it. */
  readonly remedy: string
  /** The file that has the class, from the root of the repository. */
  readonly file: string
}

/**
 * Every class of error that a published package has, by code. The summary of its TSDoc says when it occurs, and
 * `@remarks` what to do.
 * @throws Error when a class does not say one of both
 */
export function errorClasses(): ErrorClass[] {
  return publishedPackages()
    .flatMap(({ name, directory }) =>
      globSync(`${directory}/src/**/*error.ts`, { cwd: root }).flatMap((file) =>
        classesIn(readFileSync(join(root, file), 'utf8'), file, shortName(name)),
      ),
    )
    .sort((a, b) => a.code.localeCompare(b.code))
}

/** The classes of a file that have a `code` which is a literal. */
export function classesIn(source: string, file: string, owner: string): ErrorClass[] {
  const tree = ts.createSourceFile(basename(file), source, ts.ScriptTarget.Latest, true)
  return tree.statements.filter(ts.isClassDeclaration).flatMap((one) => {
    const code = codeOf(one)
    if (code === undefined || one.name === undefined) return []
    const name = one.name.text
    const docs = ts.getJSDocCommentsAndTags(one).filter(ts.isJSDoc)
    const when = plain(docs.map(({ comment }) => ts.getTextOfJSDocComment(comment)).join(' '))
    const remarks = ts.getJSDocTags(one).find(({ tagName }) => tagName.text === 'remarks')
    const remedy = plain(ts.getTextOfJSDocComment(remarks?.comment) ?? '')
    if (when === '' || remedy === '')
      throw new Error(
        `${file}: The TSDoc of ${name} must say when it occurs and, by @remarks, what to do. Received ${when === '' ? 'no summary' : 'no @remarks'}.`,
      )
    return [{ code, name, package: owner, when, remedy, file }]
  })
}

function codeOf({ members }: ts.ClassDeclaration): string | undefined {
  for (const member of members)
    if (
      ts.isPropertyDeclaration(member) &&
      member.name.getText() === 'code' &&
      member.initializer !== undefined &&
      ts.isStringLiteral(member.initializer)
    )
      return member.initializer.text
  return undefined
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
