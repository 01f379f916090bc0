import { jsonResponse, type MockResponse } from '../mock-response.ts'
import { parseJson } from '../schema/parse-json.ts'
import { isJson } from '../spec/media-type.ts'
import {
  isJsonObject,
  type Located,
  type OpenApiDocument,
  pointerStep,
} from '../spec/openapi-document.ts'
import type { Fault } from './fault.ts'
import { FaultError } from './fault-error.ts'
import { findEnum } from './find-enum.ts'

/** A JSON response that is to be spoilt. */
export interface SpoilContext {
  readonly document: OpenApiDocument
  /** The schema of the response; undefined when the spec has none. */
  readonly schema: Located | undefined
  /** The property of the body that carries the payload; undefined for the whole body. */
  readonly payload: string | undefined
}

type Spoiler = (body: unknown, field: string | undefined, context: SpoilContext) => void

/** What each fault does to a JSON body, in place. */
const spoilers = {
  'missing-field': (body, field, { payload }) => {
    const { parent, key } = spot(body, field ?? firstField(body, payload))
    if (Array.isArray(parent)) parent.splice(Number(key), 1)
    else delete parent[key]
  },
  'wrong-type': (body, field, { payload }) => {
    const { parent, key } = spot(body, field ?? firstField(body, payload))
    const { [key]: value } = parent
    parent[key] =
      typeof value === 'object' && value !== null ? 'not what it was' : { unexpected: true }
  },
  'unknown-enum': (body, field, { document, schema }) => {
    const pointer = field ?? (schema && findEnum(document, schema, body))
    if (pointer === undefined)
      throw new FaultError('finds no enum of the spec in the response; name a `field`')
    const { parent, key } = spot(body, pointer)
    const isNumber = typeof parent[key] === 'number' || typeof parent[key] === 'bigint'
    parent[key] = isNumber ? 999_999_999 : 'NOT_IN_THE_SPEC'
  },
  'extra-fields': (body, _, { payload }) => {
    const inner = payload !== undefined && isRecord(body) ? body[payload] : body
    const lists = isRecord(inner) ? [inner, ...Object.values(inner)].filter(Array.isArray) : []
    const places = new Set([body, inner, ...lists.flat()].filter(isJsonObject))
    if (places.size === 0) throw new FaultError('finds no object in the response to add to')
    for (const place of places) Object.assign(place, extra)
  },
} as const satisfies Partial<Record<Fault['name'], Spoiler>>

const extra = { unknownField: 'the spec does not name this', unknownList: [{ id: 1 }] }

/** The name of a fault that changes what a JSON body says. */
export type JsonFaultName = keyof typeof spoilers

export function isJsonFault(name: Fault['name']): name is JsonFaultName {
  return Object.hasOwn(spoilers, name)
}

/**
 * The response with its JSON changed.
 *
 * @throws FaultError when the fault would do nothing: no JSON, no such field, no enum
 */
export function spoilJson(
  name: JsonFaultName,
  response: MockResponse,
  field: string | undefined,
  context: SpoilContext,
): MockResponse {
  const body = readJson(name, response)
  try {
    spoilers[name](body, field, context)
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    throw new FaultError(`The fault '${name}' ${error.message}.`)
  }
  return { ...jsonResponse(response.status, body), headers: response.headers }
}

/** The response's JSON behind a byte-order mark. */
export function markByteOrder(response: MockResponse): MockResponse {
  readJson('byte-order-mark', response)
  return { ...response, bytes: new Uint8Array([0xef, 0xbb, 0xbf, ...response.bytes]) }
}

function readJson(fault: Fault['name'], { headers, bytes }: MockResponse): unknown {
  const contentType = headers['content-type'] ?? 'without a content type'
  const needs = `The fault '${fault}' needs a JSON response, and this one`
  if (!isJson(contentType))
    throw new FaultError(`${needs} is ${contentType}; name an \`operation\` with JSON.`)
  try {
    return parseJson(new TextDecoder().decode(bytes))
  } catch {
    const why = bytes.length === 0 ? 'has no body' : 'has a body that is no JSON'
    throw new FaultError(`${needs} ${why}; name an \`operation\` with JSON.`)
  }
}

interface Spot {
  readonly parent: Record<string, unknown>
  readonly key: string
}

/** @throws FaultError when the response has no such field */
function spot(body: unknown, pointer: string): Spot {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const key = steps.pop() ?? ''
  let parent: unknown = body
  for (const step of steps) parent = has(parent, step) ? parent[step] : undefined
  if (has(parent, key)) return { parent, key }
  throw new FaultError(
    pointer === ''
      ? 'finds no field in the response, which is one single value'
      : `finds no field ${pointer} in the response`,
  )
}

/** Whether it is an object with that property, or a list with that element. */
function has(value: unknown, key: string): value is Record<string, unknown> {
  if (Array.isArray(value)) return Object.keys(value).includes(key)
  return isRecord(value) && Object.hasOwn(value, key)
}

/** An object or an array, whose elements are its properties. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function firstField(body: unknown, payload: string | undefined): string {
  let pointer = payload === undefined ? '' : pointerStep(payload)
  let value: unknown = payload !== undefined && isJsonObject(body) ? body[payload] : body
  while (Array.isArray(value)) {
    value = value[0]
    pointer += '/0'
  }
  return isJsonObject(value) ? pointer + pointerStep(Object.keys(value)[0] ?? '') : pointer
}
