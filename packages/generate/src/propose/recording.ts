import { readFile } from 'node:fs/promises'

/** What a call found that the spec has otherwise, as `picturedesk-mocks drift` records it. */
export interface RecordedDifference {
  readonly kind: string
  /** In the request or, after `/response`, in the body of the response. */
  readonly pointer: string
  readonly message: string
  /** The way from the root of the spec, through references. */
  readonly way: string
  readonly keyword?: string
  readonly seems: 'client' | 'spec' | 'vendor'
}

/** A call at a real vendor, without secrets. */
export interface RecordedCall {
  readonly operation?: string
  readonly method: string
  /** Below the base path of the spec. */
  readonly path: string
  readonly query: Readonly<Record<string, unknown>>
  readonly body?: unknown
  /** In milliseconds since the epoch. */
  readonly at: number
  readonly status?: number
  readonly responseHeaders?: Readonly<Record<string, string>>
  readonly response?: unknown
  readonly differences: readonly RecordedDifference[]
}

/** What `picturedesk-mocks drift --out` writes, as far as it is needed here. */
export interface Recording {
  readonly vendor: string
  readonly recorded: readonly RecordedCall[]
}

/** What stands for a secret in a recording. */
export const REDACTED = '[redacted]'

/** @throws Error saying what was expected, and how to make such a file */
export async function readRecording(file: string): Promise<Recording> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new Error(`The recording ${file} cannot be read: ${cause.code ?? cause.message}.`, {
      cause,
    })
  })
  let value: Partial<Recording> & { readonly log?: unknown }
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new Error(`${file} is no JSON. ${REMEDY}`, { cause })
  }
  if (value === null || typeof value !== 'object')
    throw new Error(`${file} is no recording of calls. ${REMEDY}`)
  if (value.log !== undefined)
    throw new Error(`${file} is an HTTP Archive, which has no differences. ${REMEDY}`)
  const calls: readonly Partial<RecordedCall>[] | undefined = value.recorded
  if (
    typeof value.vendor !== 'string' ||
    !Array.isArray(calls) ||
    !calls.every((call) => typeof call?.at === 'number' && Array.isArray(call.differences))
  )
    throw new Error(`${file} is no recording of calls with their differences. ${REMEDY}`)
  return value as Recording
}

const REMEDY =
  'Record the calls with `picturedesk-mocks drift … --out drift.json`, and pass that file.'

/** The day of a call. */
export function dayOf({ at }: RecordedCall): string {
  return new Date(at).toISOString().slice(0, 10)
}
