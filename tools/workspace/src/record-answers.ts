import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { type Answer, type SpecDocument, specAnswers } from './spec-answers.ts'

/** What a recording needs of a mock. */
export interface RecordedMock {
  readonly fetch: typeof globalThis.fetch
  requests(): readonly { readonly operation: string | undefined }[]
}

/** Notes what a client got for its calls. */
export interface AnswerRecording {
  /** The mock's `fetch`, listened to. For one call at a time. */
  readonly fetch: typeof globalThis.fetch
  /** At the end of a test: keeps what was answered since the last one, if that test passed. */
  settle(passed: boolean): void
  /** Writes all that was kept as JSON, for the report on coverage. */
  write(file: URL): Promise<void>
}

/**
 * Listens to a mock. The operation is the one that the mock matched; status and media type are
 * those of the answer, and an example counts when the answer's body is what it shows, whatever was
 * asked for.
 */
export function recordAnswers(mock: RecordedMock, spec: SpecDocument): AnswerRecording {
  const known = specAnswers(spec)
  const kept = new Map<string, Answer>()
  let pending: Answer[] = []
  return {
    fetch: async (input, init) => {
      const response = await mock.fetch(input, init)
      const operation = mock.requests().at(-1)?.operation
      if (operation === undefined) return response
      const { status } = response
      const body = await response.clone().text()
      const mediaType = body === '' ? undefined : mediaTypeOf(response)
      const value = mediaType === 'application/json' ? JSON.parse(body) : body
      const examples = known.filter(
        (answer) =>
          answer.operation === operation &&
          answer.status === status &&
          answer.mediaType === mediaType &&
          answer.example !== undefined &&
          isDeepStrictEqual(answer.value, value),
      )
      pending.push(
        { operation, status, mediaType },
        ...examples.map(({ example }) => ({ operation, status, mediaType, example })),
      )
      return response
    },
    settle: (passed) => {
      if (passed) for (const answer of pending) kept.set(JSON.stringify(answer), answer)
      pending = []
    },
    write: async (file) => {
      await mkdir(dirname(fileURLToPath(file)), { recursive: true })
      await writeFile(file, `${JSON.stringify([...kept.values()], undefined, 2)}\n`)
    },
  }
}

function mediaTypeOf({ headers }: Response): string | undefined {
  return headers.get('content-type')?.split(';')[0]?.trim()
}
