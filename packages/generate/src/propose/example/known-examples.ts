import type { SpecDocument } from '../../spec/document.ts'
import { isObject } from '../is-object.ts'
import { at } from './schema-view.ts'

/** An example that the spec shows for a response. */
export interface KnownExample {
  readonly operation: string
  readonly status: string
  readonly name: string
  readonly value: unknown
  /** Whether it came from a recorded call. */
  readonly isRecorded: boolean
}

/** Every named example of a response. */
export function knownExamples(document: SpecDocument): KnownExample[] {
  return Object.values(document.paths ?? {}).flatMap((item) =>
    Object.values(item).flatMap((operation) => {
      if (!isObject(operation)) return []
      const responses = members(document, operation['responses'])
      return responses.flatMap(([status, response]) =>
        members(document, response['content']).flatMap(([, media]) =>
          members(document, media['examples']).map(([name, example]) => ({
            operation: String(operation['operationId']),
            ...{
              status,
              name,
              value: example['value'],
              isRecorded: isRecorded(example),
            },
          })),
        ),
      )
    }),
  )
}

/** How a recorded example is known. Those of failures have no request. */
export const RECORDED_NOTE =
  'Recorded by drift. Secrets and persons are replaced, and long lists are cut.'

function isRecorded(example: Node): boolean {
  const statement = example['x-provenance']
  return (
    isObject(example['x-request']) || (isObject(statement) && statement['note'] === RECORDED_NOTE)
  )
}

type Node = Readonly<Record<string, unknown>>

function members(document: unknown, value: unknown): [string, Node][] {
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, given]): [string, Node][] => {
    let node: unknown = given
    for (
      let depth = 0;
      isObject(node) && typeof node['$ref'] === 'string' && depth < 20;
      depth += 1
    )
      node = at(document, node['$ref'])
    return isObject(node) ? [[key, node]] : []
  })
}
