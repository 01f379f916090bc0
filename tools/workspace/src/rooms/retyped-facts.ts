import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vendorPackages } from './vendor-packages.ts'

const TABLE = 'src/generated/operations.ts'
const COMMENT = /^\s*(\/\/|\/?\*)/
/** What options and READMEs say of the address that counts without an option. */
const STATED_URL = /_BASE_URL`?, (?:or )?else `?(https?:\/\/[^\s`]*[^\s`.])/g

/**
 * One line for each fact of a spec that a vendor's code types a second time, and for each base URL that
 * its texts state otherwise; with the remedy.
 */
export function retypedFacts(root: string): string[] {
  return vendorPackages(root).flatMap(({ directory }) => {
    const table = join(root, directory, TABLE)
    if (!existsSync(table)) return []
    const facts = readFileSync(table, 'utf8')
    const baseUrl = /export const baseUrl =\s*['"]([^'"]+)/.exec(facts)?.[1]
    const names = [...facts.matchAll(/\bin: '(?:header|query|cookie)', name: '([^']+)'/g)]
    const typed = new Map(names.map(([, name = '']) => [name, 'credentials']))
    if (baseUrl !== undefined) typed.set(new URL(baseUrl).origin, 'baseUrl')
    return [...globSync(`${directory}/src/**/*.ts`, { cwd: root }), `${directory}/README.md`]
      .filter((file) => !/\.test(-d)?\.ts$|\/(generated|testing)\//.test(file))
      .filter((file) => existsSync(join(root, file)))
      .toSorted()
      .flatMap((file) =>
        readFileSync(join(root, file), 'utf8')
          .split('\n')
          .flatMap((line, index) =>
            [
              ...(file.endsWith('.ts') && !COMMENT.test(line) ? retyped(line, typed) : []),
              ...(baseUrl === undefined ? [] : stale(line, baseUrl)),
            ].map((problem) => `${file}:${index + 1}: ${problem}`),
          ),
      )
  })
}

function retyped(line: string, typed: ReadonlyMap<string, string>): string[] {
  return [...typed].flatMap(([text, constant]) =>
    ["'", '"', '`'].some((quote) => line.includes(quote + text))
      ? [
          `${text} is typed again. Take it from \`${constant}\` of ${TABLE}, which is made from the spec.`,
        ]
      : [],
  )
}

function stale(line: string, baseUrl: string): string[] {
  return [...line.matchAll(STATED_URL)].flatMap(([, url]) =>
    url === baseUrl ? [] : [`The base URL is ${baseUrl}, as the spec says, and not ${url}.`],
  )
}
