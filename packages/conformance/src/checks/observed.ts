import { InvalidArgumentError, NotSupportedError, type Warning } from '@picturedesk/provider'
import { errorsWithin } from '../calls/gist.ts'
import type { Wire } from '../wire/wire.ts'
import type { WireCall } from '../wire/wire-call.ts'

/** The end of a call, and everything that it sent. */
export interface Observed {
  readonly warnings: readonly Warning[]
  readonly error?: unknown
  /** What the call gave; nothing where it failed. */
  readonly result?: unknown
  readonly sent: ReadonlyMap<string, string>
}

/**
 * Whether an option was sent, warned of or refused.
 * @param asked A call with the option.
 * @param before A call without it.
 * @param after Another call without it. Whatever differs between the two, such as a nonce, is ignored.
 */
export function honoured(
  option: string,
  asked: Observed,
  before: Observed,
  after: Observed,
): boolean {
  const { warnings, error, sent } = asked
  if (error !== undefined) {
    if (NotSupportedError.isInstance(error)) return true
    if (!InvalidArgumentError.isInstance(error)) throw error
    return error.field.split(/[.[]/)[0] === option
  }
  if (warnings.some((warning) => warning.option === option)) return true
  // Nonces and signatures differ anyway: between the first search and the last, too.
  return [...new Set([...sent.keys(), ...before.sent.keys()])].some(
    (name) =>
      before.sent.get(name) === after.sent.get(name) && before.sent.get(name) !== sent.get(name),
  )
}

/** Makes a call and watches the wire. What was refused for each item of a result counts as refused. */
export async function observe(wire: Wire, run: () => PromiseLike<unknown>): Promise<Observed> {
  const start = wire.calls.length
  let warnings: readonly Warning[] = []
  let error: unknown
  let result: unknown
  try {
    result = await run()
    const parts = Array.isArray(result) ? result : [result]
    warnings = parts.flatMap((part: Partial<Observed> | undefined) => part?.warnings ?? [])
    error = errorsWithin(result).find((one) => InvalidArgumentError.isInstance(one))
  } catch (reason) {
    error = reason
  }
  const sent = new Map(wire.calls.slice(start).flatMap((call) => [...fields(call)]))
  return { warnings, error, result, sent }
}

/** Everything that a call says, by where it says it. */
export function fields(call: WireCall): Map<string, string> {
  const { pathname, searchParams } = new URL(call.url)
  const all = new Map<string, string>([['path', pathname]])
  const add = (place: string, entries: Iterable<[string, string]>) => {
    for (const [name, value] of entries) {
      const key = `${place} ${name}`
      all.set(key, all.has(key) ? `${all.get(key)}\n${value}` : value)
    }
  }
  add('query', searchParams)
  add('header', Object.entries(call.headers))
  if (call.body !== '' && call.headers['content-type']?.includes('json'))
    add('body', leaves(JSON.parse(call.body)))
  else add('body', new URLSearchParams(call.body))
  return all
}

/** Every text, number and the like of a value, with its path. */
export function* leaves(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value !== 'object' || value === null) yield [path, String(value)]
  else for (const [name, part] of Object.entries(value)) yield* leaves(part, `${path}/${name}`)
}
