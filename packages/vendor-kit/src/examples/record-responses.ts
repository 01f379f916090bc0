import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import writeFileAtomic from 'write-file-atomic'
import type { SpecDocument } from '../spec/spec-document.ts'
import { type KnownResponse, type NamedResponse, specResponses } from '../spec/spec-responses.ts'

/** The parts of a mock that a recording listens to. */
export interface RecordedMock {
  readonly fetch: typeof globalThis.fetch
  requests(): readonly { readonly operation: string | undefined }[]
}

/** A response of the spec, and whether a test that passed got it. */
export interface CoveredResponse extends NamedResponse {
  readonly reached: boolean
  readonly known: KnownResponse
}

/** Notes which responses of a spec a client got for its calls. */
export interface ResponseRecording {
  /** The mock's `fetch`, listened to. For one call at a time. */
  readonly fetch: typeof globalThis.fetch
  /** Whether this response came since the last `settle`. */
  saw(response: NamedResponse): boolean
  /** At the end of a test: keeps what came since the last one, if that test passed. */
  settle(passed: boolean): void
  /** Every response of the spec, in its order. */
  coverage(): CoveredResponse[]
  /** Writes the coverage as JSON. */
  write(file: URL): Promise<void>
}

/**
 * Listens to a mock. The operation is the one that the mock matched; status and media type are
 * those of the response. An example counts when the response's body is what the spec shows,
 * whatever was asked for.
 */
export function recordResponses(mock: RecordedMock, spec: SpecDocument): ResponseRecording {
  const known = specResponses(spec)
  const kept = new Set<string>()
  let pending = new Set<string>()
  const coverage = (): CoveredResponse[] =>
    known.map(({ operation, status, mediaType, example, known: its }) => {
      const response = { operation, status, mediaType, example }
      return { ...response, reached: kept.has(key(response)), known: its }
    })
  return {
    fetch: async (input, init) => {
      const response = await mock.fetch(input, init)
      const operation = mock.requests().at(-1)?.operation
      if (operation === undefined) return response
      const { status } = response
      const body = await response.clone().text()
      const mediaType = body === '' ? undefined : mediaTypeOf(response)
      const value = mediaType === 'application/json' ? JSON.parse(body) : body
      pending.add(key({ operation, status, mediaType }))
      for (const shown of known) {
        const isOfKind =
          key({ ...shown, example: undefined }) === key({ operation, status, mediaType })
        if (isOfKind && shown.example !== undefined && isDeepStrictEqual(shown.value, value))
          pending.add(key(shown))
      }
      return response
    },
    saw: (response) => pending.has(key(response)),
    settle: (passed) => {
      if (passed) for (const response of pending) kept.add(response)
      pending = new Set()
    },
    coverage,
    write: async (file) => {
      await mkdir(dirname(fileURLToPath(file)), { recursive: true })
      await writeFileAtomic(fileURLToPath(file), `${JSON.stringify(coverage(), undefined, 2)}\n`)
    },
  }
}

function key({ operation, status, mediaType, example }: NamedResponse): string {
  return JSON.stringify([operation, status, mediaType, example])
}

function mediaTypeOf({ headers }: Response): string | undefined {
  return headers.get('content-type')?.split(';')[0]?.trim()
}
