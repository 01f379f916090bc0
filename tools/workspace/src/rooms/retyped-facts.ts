import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vendorPackages } from './vendor-packages.ts'

const TABLE = 'src/generated/operations.ts'
const COMMENT = /^\s*(\/\/|\/?\*)/
/** What options and READMEs say of the address that counts without an option. */
const STATED_URL = /_BASE_URL`?, (?:or )?else `?(https?:\/\/[^\s`]*[^\s`.])/g

/**
 * One line for each fact of a spec that the code of a vendor or of its mock types a second time, and for each base URL
 * that its texts state otherwise; with the remedy.
 */
export function retypedFacts(root: string): string[] {
  return vendorPackages(root).flatMap(({ directory }) => {
    const table = join(root, directory, TABLE)
    if (!existsSync(table)) return []
    const facts = readFileSync(table, 'utf8')
    const baseUrl = /export const baseUrl =\s*['"]([^'"]+)/.exec(facts)?.[1]
    const credentials = [...facts.matchAll(/\bin: '(?:header|query|cookie)', name: '([^']+)'/g)]
    const typed: readonly Fact[] = [
      ...(baseUrl === undefined
        ? []
        : [{ text: new URL(baseUrl).origin, constant: 'baseUrl', isStart: true }]),
      ...credentials.map(([, text = '']) => ({ text, constant: 'credentials' })),
      ...pagingNames(facts).map((text) => ({ text, constant: 'paging', readBy: /\bparameter\(/ })),
    ]
    const mock = directory.replace(/^packages\//, 'mocks/')
    return [
      ...globSync(`{${directory},${mock}}/src/**/*.ts`, { cwd: root }),
      `${directory}/README.md`,
    ]
      .filter((file) => !/\.test(-d)?\.ts$|\/(generated|testing)\//.test(file))
      .filter((file) => existsSync(join(root, file)))
      .toSorted()
      .flatMap((file) =>
        readFileSync(join(root, file), 'utf8')
          .split('\n')
          .flatMap((line, index) =>
            [
              ...(file.endsWith('.ts') && !COMMENT.test(line)
                ? retyped(line, typed, file.startsWith(`${mock}/`) ? ofMock : ofVendor)
                : []),
              ...(baseUrl === undefined ? [] : stale(line, baseUrl)),
            ].map((problem) => `${file}:${index + 1}: ${problem}`),
          ),
      )
  })
}

/** A text that the spec has, and the constant of the table that carries it. */
interface Fact {
  readonly text: string
  readonly constant: string
  /** Whether a literal that only begins with it is one too. */
  readonly isStart?: boolean
  /** What a line reads it by. Elsewhere the same word is another fact, such as a member of responses. */
  readonly readBy?: RegExp
}

const ofVendor = (constant: string): string =>
  `Take it from \`${constant}\` of ${TABLE}, which is made from the spec.`
const ofMock = (): string =>
  'Let `wire` of the `VendorContext` read it, which knows it from the spec.'

/** Names of the parameters of pages, as the table has them. */
function pagingNames(table: string): readonly string[] {
  const [line = ''] = /^export const paging = [^}]*/m.exec(table) ?? []
  return [...line.matchAll(/\b(?:place|size): '([^']+)'/g)].map(([, name = '']) => name)
}

function retyped(
  line: string,
  facts: readonly Fact[],
  remedy: (constant: string) => string,
): string[] {
  // Names of headers are the same in any case.
  const text = line.toLowerCase()
  const told = facts.filter(
    (fact) =>
      (fact.readBy?.test(line) ?? true) &&
      ["'", '"', '`'].some((quote) =>
        text.includes(quote + fact.text.toLowerCase() + (fact.isStart ? '' : quote)),
      ),
  )
  return [...new Map(told.map((fact) => [fact.text, fact])).values()].map(
    (fact) => `${fact.text} is typed again. ${remedy(fact.constant)}`,
  )
}

function stale(line: string, baseUrl: string): string[] {
  return [...line.matchAll(STATED_URL)].flatMap(([, url]) =>
    url === baseUrl ? [] : [`The base URL is ${baseUrl}, as the spec says, and not ${url}.`],
  )
}
