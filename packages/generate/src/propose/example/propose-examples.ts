import { isDeepStrictEqual } from 'node:util'
import { shown } from '../change/edit.ts'
import { mediaTypeOf } from '../change/finding.ts'
import { isObject } from '../is-object.ts'
import { dayOf, type RecordedCall } from '../recording.ts'
import { type SpecFiles, stepTo } from '../spec-files.ts'
import { exampleValue, shapeOf } from './example-value.ts'
import { type KnownExample, knownExamples, RECORDED_NOTE } from './known-examples.ts'
import { matches } from './media-range.ts'
import { requestOf } from './request-of.ts'
import { SchemaView } from './schema-view.ts'
import { writeExample } from './write-example.ts'

/** An example of the spec that a recorded call becomes. */
export interface ProposedExample {
  readonly name: string
  readonly operation: string
  readonly status: number
  readonly value: unknown
  /** What stands in the spec. */
  readonly example: Readonly<Record<string, unknown>>
  /** How many recorded calls have responses of this shape. */
  readonly calls: number
  /** @throws UneditableError */
  readonly write: () => string
}

/** Examples for calls whose responses the spec does not show yet: one for each shape. */
export function proposeExamples(
  files: SpecFiles,
  calls: readonly RecordedCall[],
): ProposedExample[] {
  const known = knownExamples(files.document)
  const names = new Set(known.map(({ name }) => name))
  const found = new Map<string, ProposedExample>()
  for (const call of calls) {
    const { operation, status, response } = call
    const route = routeOf(files, operation)
    const media = mediaTypeOf(call.responseHeaders)
    if (operation === undefined || status === undefined || route === undefined) continue
    if (media === undefined || typeof response !== 'object' || response === null) continue
    const schema = schemaAt(files, route.pointer, status, media)
    const value = exampleValue(new SchemaView(files.document, [schema]), response)
    const key = JSON.stringify([operation, status, media, shapeOf(value)])
    const before = found.get(key)
    if (before) {
      found.set(key, { ...before, calls: before.calls + 1 })
      continue
    }
    if (isShown(known, operation, status, value)) continue
    const name = freeName(names, `${operation}Observed${status < 400 ? '' : status}`)
    names.add(name)
    const request = status < 400 ? requestOf(call, operation, route.template) : undefined
    const example = {
      summary: `A recorded response to ${call.method} ${route.template}.`,
      'x-provenance': {
        kind: 'observed',
        at: dayOf(call),
        note: RECORDED_NOTE,
      },
      ...(request === undefined ? {} : { 'x-request': request }),
      value,
    }
    found.set(key, {
      ...{ name, operation, status, value, example, calls: 1 },
      write: () => writeExample(files, { operation: route.pointer, status, media }, name, example),
    })
  }
  return [...found.values()]
}

/** Whether the spec shows it, or one of its shape that was recorded before. */
function isShown(
  known: readonly KnownExample[],
  operation: string,
  status: number,
  value: unknown,
): boolean {
  return known
    .filter((one) => one.operation === operation && one.status === String(status))
    .some(
      (one) =>
        isDeepStrictEqual(one.value, value) ||
        (one.isRecorded && isDeepStrictEqual(shapeOf(one.value), shapeOf(value))),
    )
}

function freeName(names: ReadonlySet<string>, wanted: string): string {
  let name = wanted
  for (let count = 2; names.has(name); count += 1) name = `${wanted}${count}`
  return name
}

function routeOf(
  files: SpecFiles,
  id: string | undefined,
): { readonly pointer: string; readonly template: string } | undefined {
  for (const [template, item] of Object.entries(files.document.paths ?? {}))
    for (const [method, operation] of Object.entries(item))
      if (isObject(operation) && operation['operationId'] === id)
        return { pointer: `/paths${stepTo(template)}${stepTo(method)}`, template }
  return undefined
}

function schemaAt(files: SpecFiles, operation: string, status: number, media: string): unknown {
  const keys = [String(status), `${Math.floor(status / 100)}XX`, 'default']
  for (const key of keys) {
    const pointer = files.follow(`${operation}/responses${stepTo(key)}`)
    const content = pointer === undefined ? undefined : files.at(`${pointer}/content`)
    if (!isObject(content)) continue
    const found = Object.entries(content).find(([range]) => matches(range, media))?.[1]
    if (isObject(found)) return found['schema']
  }
  return undefined
}

/** An example in a few words. */
export function titleOf({ name, operation, status, value, calls }: ProposedExample): string {
  const counted = calls === 1 ? 'one call' : `${calls} calls of this shape`
  return `\`${name}\`: ${operation} with ${status}, from ${counted}: \`${shown(value)}\``
}
