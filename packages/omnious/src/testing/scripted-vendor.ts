import type { Clock } from '@picturedesk/provider'
import { createOmnious, type OmniousOptions } from '../index.ts'

/** An operation, in the words of these tests. */
type Operation = 'create' | 'append' | 'status' | 'results'

/** A request as the scripted vendor sees it. */
export interface ScriptedRequest {
  readonly operation: Operation
  /** How many requests of the operation came before. */
  readonly turn: number
  /** The ids of pictures that it hands in. */
  readonly ids: readonly string[]
  readonly body: Readonly<Record<string, unknown>>
  readonly offset: number
}

/** What the vendor says. `undefined` stands for the usual answer. */
export type Script = Partial<
  Record<Operation, (request: ScriptedRequest) => unknown | Promise<unknown>>
>

/** The longest timer of a call without a timeout, in milliseconds: its deadline, which is left alone. */
const CALL_TIMEOUT = 30_000

/** A clock on which every wait is over at once. Deadlines never fire: they are read from the time. */
export function scriptedClock(): Clock & { readonly waits: number[]; pass(ms: number): void } {
  let time = Date.parse('2026-01-01T00:00:00Z')
  const waits: number[] = []
  return {
    waits,
    now: () => time,
    pass: (ms) => {
      time += ms
    },
    setTimeout: (callback, ms) => {
      if (ms >= CALL_TIMEOUT && ms !== 3_600_000) return
      waits.push(ms)
      time += ms
      queueMicrotask(callback)
    },
    clearTimeout: () => {},
  }
}

/** An error of a connection that was never made. */
export function neverConnected(): never {
  throw new TypeError('fetch failed', {
    cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' }),
  })
}

/** Omnious before a vendor that says what a test wants, for what the mock never says. */
export function scriptedVendor(script: Script = {}, options: Partial<OmniousOptions> = {}) {
  const clock = scriptedClock()
  const seen: ScriptedRequest[] = []
  const ids: string[] = []
  const usual: Record<Operation, (request: ScriptedRequest) => unknown> = {
    create: (request) => usual.append(request),
    append: (request) => {
      ids.push(...request.ids)
      return { taskId: 't', validation: { accept: request.ids.length } }
    },
    status: () => ({
      data: { taskId: 't', taskStatus: 'TASK_DONE', count: { total: ids.length } },
    }),
    results: ({ offset }) => ({
      data: {
        results: ids
          .slice(offset, offset + 100)
          .map((id) => ({ id, taggingResult: { objects: [] } })),
      },
    }),
  }
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = new URL(String(input))
    const method = init?.method ?? 'GET'
    const reading = url.pathname.endsWith('/status') ? 'status' : 'results'
    const operation = method === 'POST' ? 'create' : method === 'PUT' ? 'append' : reading
    const body = init?.body ? JSON.parse(String(init.body)) : {}
    const request: ScriptedRequest = {
      operation,
      turn: seen.filter((one) => one.operation === operation).length,
      ids: (body.taggingRequest ?? []).map((one: { context: { id: string } }) => one.context.id),
      body,
      offset: Number(url.searchParams.get('offset') ?? 0),
    }
    seen.push(request)
    const said = (await script[operation]?.(request)) ?? usual[operation](request)
    if (said instanceof Response) return said
    return Response.json(said, { status: method === 'GET' ? 200 : 202 })
  }
  const { tagging } = createOmnious({
    apiKey: 'scripted-key-canary',
    fetch,
    clock,
    random: () => 0,
    ...options,
  })
  return {
    tagging,
    clock,
    seen,
    of: (name: Operation) => seen.filter((one) => one.operation === name),
  }
}
