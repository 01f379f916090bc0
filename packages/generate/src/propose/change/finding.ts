import type { Observed } from '@picturedesk/openapi/provenance'
import { dayOf, type RecordedCall, type RecordedDifference } from '../recording.ts'
import { keysOf, type SpecFiles } from '../spec-files.ts'
import { anyItem } from './types-seen.ts'

/** Differences that are one: at one place of the spec, of one kind and, where it is about a member, of one name. */
export interface Finding {
  readonly kind: string
  readonly keyword: string | undefined
  readonly message: string
  readonly seems: RecordedDifference['seems']
  /** In the request or the response, with `*` for any item of a list. */
  readonly pointer: string
  /** The place in the bundled document; undefined where the way leads nowhere in these files. */
  readonly place: string | undefined
  /** The operations in which it was found. */
  readonly operations: readonly string[]
  readonly calls: readonly RecordedCall[]
  /** The values that were found there; none for what is missing. */
  readonly values: readonly unknown[]
  /** The objects that they were found in. */
  readonly around: readonly unknown[]
  /** The status of the responses. */
  readonly status: number | undefined
}

/** A finding whose place is in the files. */
export type Placed = Finding & { readonly place: string }

/** Kinds that name a member which the place of the spec does not have, or demands. */
const ABOUT_MEMBER = new Set(['extra-field', 'missing-field'])
const ABOUT_REQUEST = new Set(['undocumented-parameter', 'invalid-request', 'undocumented-route'])

/** All that was recorded, by place of the spec. */
export function findingsIn(calls: readonly RecordedCall[], files: SpecFiles): Finding[] {
  const found = new Map<string, Finding>()
  for (const call of calls)
    for (const difference of call.differences) {
      const { kind, keyword, message, seems, pointer, way } = difference
      const place = files.follow(way)
      const key = keyOf(call, difference, place)
      const inBody = pointer.replace(/^\/response/, '')
      const isInBody = pointer.startsWith('/response') && !pointer.startsWith('/response/headers/')
      const value = isInBody ? valueAt(call.response, inBody) : undefined
      const around = valueAt(call.response, inBody.slice(0, inBody.lastIndexOf('/')))
      const before = found.get(key)
      found.set(key, {
        ...{ kind, keyword, message, seems, place },
        pointer: before?.pointer ?? anyItem(pointer),
        operations: [...new Set([...(before?.operations ?? []), call.operation ?? call.path])],
        calls: [...new Set([...(before?.calls ?? []), call])],
        values: [...(before?.values ?? []), ...(value === undefined ? [] : [value])],
        around: [...(before?.around ?? []), around],
        status: call.status,
      })
    }
  return [...found.values()]
}

/** The name of the member that a finding is about. */
export function memberOf({ pointer }: Pick<Finding, 'pointer'>): string {
  return keysOf(pointer).at(-1) ?? ''
}

/** How the fact of a finding is known. */
export function observation({ calls, kind }: Finding): Observed {
  const days = calls.map(dayOf).sort()
  const [first, last] = [days[0] ?? '', days.at(-1) ?? '']
  const routes = [...new Set(calls.map(({ operation, path }) => operation ?? path))]
  const where = ABOUT_REQUEST.has(kind) ? 'The vendor took it in' : 'Seen in responses to'
  const since = first === last ? '' : ` since ${first}`
  const counted = calls.length === 1 ? 'one recorded call' : `${calls.length} recorded calls`
  return {
    kind: 'observed',
    at: last,
    note: `${where} ${routes.join(', ')}, in ${counted}${since}.`,
  }
}

function keyOf(
  { status, operation, path, responseHeaders }: RecordedCall,
  { kind, keyword, pointer, way, message }: RecordedDifference,
  place: string | undefined,
): string {
  const at = place ?? way
  if (ABOUT_MEMBER.has(kind)) return JSON.stringify([kind, at, keysOf(pointer).at(-1)])
  if (ABOUT_REQUEST.has(kind))
    return JSON.stringify([kind, at, anyItem(pointer), operation ?? path, message])
  if (kind === 'undocumented-status') return JSON.stringify([kind, at, status])
  if (kind === 'undocumented-content-type')
    return JSON.stringify([kind, at, mediaTypeOf(responseHeaders)])
  return JSON.stringify([kind, at, keyword])
}

/** The media type of a response, in lower case and without parameters. */
export function mediaTypeOf(headers: RecordedCall['responseHeaders']): string | undefined {
  return headers?.['content-type']?.split(';')[0]?.trim().toLowerCase()
}

function valueAt(value: unknown, pointer: string): unknown {
  let node = value
  for (const key of keysOf(pointer))
    node = typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined
  return node
}
