import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const CODES = 'packages/provider/src/errors/error-code.ts'
const TABLE = 'README.md'

/** One line for each code of an error that the README's table lacks, or has and no error has; with the remedy. */
export function unlistedErrorCodes(root: string): string[] {
  const source = readFileSync(join(root, CODES), 'utf8')
  const [union = ''] = /export type ErrorCode =[\s\S]*?\(string & \{\}\)/.exec(source) ?? []
  const codes = new Set(Array.from(union.matchAll(/'([a-z-]+)'/g), ([, code = '']) => code))
  if (codes.size === 0) return [`${CODES}: Expected the type ErrorCode to list codes. Found none.`]
  const listed = new Set(codesOfTable(readFileSync(join(root, TABLE), 'utf8')))
  return [
    ...[...codes]
      .filter((code) => !listed.has(code))
      .map((code) => `${TABLE}: The table of errors lacks \`${code}\` of ${CODES}. Add it.`),
    ...[...listed]
      .filter((code) => !codes.has(code))
      .map(
        (code) => `${TABLE}: The table of errors has \`${code}\`, which ${CODES} lacks. Remove it.`,
      ),
  ]
}

/** Codes in the first column of the table whose heading is `code`. */
function codesOfTable(readme: string): string[] {
  const lines = readme.split('\n')
  const start = lines.findIndex((line) => /^\| *`?code`? *\|/.test(line))
  const rows = lines.slice(start + 2)
  const end = rows.findIndex((line) => !line.startsWith('|'))
  return rows
    .slice(0, end === -1 ? undefined : end)
    .flatMap((row) =>
      Array.from((row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g), ([, code = '']) => code),
    )
}
