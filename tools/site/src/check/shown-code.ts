import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fencesIn } from './fences.ts'

/** What may stand in a page as it is. Everything else is a file that a test runs, and the page includes it. */
const LANGUAGES = ['sh', 'mermaid']
const INCLUDE = /^<<< (\S+?)(?:#([\w-]+))?\{(\w+)\}$/gm

/**
 * Code of a page that no test runs, one line each: a block that is written into the page, an include that leads nowhere,
 * or one of a file that is not among those that are run.
 * @param folder where the files are that tests run
 */
export function unrunCode(page: string, folder: string): string[] {
  const text = readFileSync(page, 'utf8')
  const written = fencesIn(text)
    .filter(({ language }) => !LANGUAGES.includes(language))
    .map(
      ({ language, line }) =>
        `line ${line}: A block of "${language}" is written into the page, so no test runs it. Put it into a file of docs/code, and include that.`,
    )
  const included = [...text.matchAll(INCLUDE)].flatMap(([whole, path = '', region]) => {
    const file = join(dirname(page), path)
    if (!existsSync(file)) return [`"${whole}": The file does not exist.`]
    if (relative(folder, file).startsWith('..'))
      return [`"${whole}": Only files of docs/code are run. This one is elsewhere.`]
    const isThere =
      region === undefined || readFileSync(file, 'utf8').includes(`// #region ${region}\n`)
    return isThere ? [] : [`"${whole}": The file has no region "${region}".`]
  })
  const unread = (text.match(/^<<<.*$/gm) ?? []).filter((line) => !line.match(INCLUDE))
  return [
    ...written,
    ...included,
    ...unread.map((line) => `"${line}": Expected "<<< path#region{language}".`),
  ]
}
