// Holds the evaluator against the JSON-Schema-Test-Suite, of which no npm package has the cases of 2020-12:
//   node --conditions=@picturedesk/source src/schema/testing/run-suite.ts <checkout>/tests/draft2020-12

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isJsonObject, type JsonObject, type OpenApiDocument } from '../../spec/openapi-document.ts'
import { Evaluator } from '../evaluator.ts'

interface Group {
  readonly description: string
  readonly schema: unknown
  readonly tests: readonly {
    readonly description: string
    readonly data: unknown
    readonly valid: boolean
  }[]
}

/** Resources of their own, which a document of OpenAPI does not have inside. */
const OTHER_RESOURCES = /"\$(?:id|anchor|dynamicAnchor|vocabulary)"|"https?:\/\//

/** What is decided otherwise on purpose, or by Ajv, on which the evaluator stands. */
const deviations: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /^format: .* only an annotation by default/,
    'formats are judged: a mock is there to find slips',
  ],
  [/^enum: empty enum/, 'a keyword that is wrong costs that keyword, and is told at the start'],
  [
    /^unevaluatedItems: .*(contains|nested items)/,
    'Ajv: items that `contains` or a later `items` has seen',
  ],
  [
    /^unevaluated\w+: .*(if without then and else|then not defined)/,
    'Ajv: what an `if` alone has seen',
  ],
  [/^dynamicRef: /, '`$dynamicRef` is not judged, and is listed at the start'],
  [/__proto__ not valid/, 'a schema of a member called `__proto__` is not kept'],
  [
    /^ref: naive replacement/,
    'the case compares a reference as a value; moving the schema changes it',
  ],
]

const [directory] = process.argv.slice(2)
if (directory === undefined) throw new Error('Name the directory tests/draft2020-12 of the suite.')
const wrong: string[] = []
const told = new Map<string, number>()
let cases = 0
for (const file of readdirSync(directory).filter((name) => name.endsWith('.json'))) {
  const groups = JSON.parse(readFileSync(join(directory, file), 'utf8')) as Group[]
  for (const group of groups) {
    const schema = moved(group.schema)
    if (schema === undefined) continue
    for (const { description, data, valid } of group.tests) {
      cases++
      const title = `${file.replace('.json', '')}: ${group.description}, ${description}`
      const found = verdict(schema, data)
      if (found === valid) continue
      const [, reason] = deviations.find(([pattern]) => pattern.test(title)) ?? []
      if (reason === undefined) wrong.push(`${title}: expected ${valid}, received ${found}`)
      else told.set(reason, (told.get(reason) ?? 0) + 1)
    }
  }
}
const lines = [...wrong, ...[...told].map(([reason, count]) => `${count} otherwise: ${reason}`)]
process.stdout.write(`${[...lines, `${cases} cases, ${wrong.length} wrong`].join('\n')}\n`)
process.exitCode = wrong.length > 0 ? 1 : 0

/** A schema whose references begin at its own place in a document; undefined for more than one resource. */
function moved(schema: unknown): unknown {
  const { $schema: _, ...own } = isJsonObject(schema) ? schema : {}
  const text = JSON.stringify(isJsonObject(schema) ? own : schema)
  if (OTHER_RESOURCES.test(text)) return undefined
  return JSON.parse(text.replaceAll('"$ref":"#', '"$ref":"#/components/schemas/Root'))
}

function verdict(schema: unknown, data: unknown): boolean | string {
  const schemas = { Root: schema }
  const document = { openapi: '3.1.0', paths: {}, components: { schemas } } as OpenApiDocument
  const at = { node: schema as JsonObject, pointer: '/components/schemas/Root' }
  try {
    const evaluator = new Evaluator(document)
    const fits = evaluator.fits(at, data, 'request')
    const misfits = evaluator.misfits(at, data, { direction: 'request' })
    return fits === (misfits.length === 0) ? fits : 'two verdicts that differ'
  } catch (error) {
    return `an error: ${error instanceof Error ? error.message : String(error)}`
  }
}
