import type { Mock, MockViolation } from '@picturedesk/mocks'
import type { SentRequest } from '../maker/request-recipe.ts'

export interface Outcome {
  readonly violations: readonly MockViolation[]
  readonly response: Response | undefined
  /** What was thrown instead of a response, or that nothing came. */
  readonly failure: string | undefined
}

/** Real milliseconds after which a call counts as hanging: far above what any takes here. */
const HANG = 60_000

/** Sends a request to the mock in process and collects what it finds wrong. */
export async function callMock(mock: Mock, sent: SentRequest): Promise<Outcome> {
  const { method, target, headers, body } = sent
  const origin = new URL(mock.url).origin
  let timer: NodeJS.Timeout | undefined
  const hang = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No response came.')), HANG)
  })
  try {
    const init = { method, headers, ...(body && { body: body.bytes }) }
    const response = await Promise.race([mock.fetch(origin + target, init), hang])
    return { violations: mock.takeViolations(), response, failure: undefined }
  } catch (error) {
    const failure = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return { violations: mock.takeViolations(), response: undefined, failure }
  } finally {
    clearTimeout(timer)
  }
}
