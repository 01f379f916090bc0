/** An answer of the raw client that is none of success. */
export class RawFailure extends Error {
  readonly status: number
  readonly body: unknown

  constructor(status: number, body: unknown) {
    super(`HTTP ${status}`)
    this.status = status
    this.body = body
  }
}

/**
 * What an answer of the raw client carries.
 * @throws RawFailure
 */
export async function dataOf<T>(
  answer: Promise<{ readonly data?: T; readonly error?: unknown; readonly response: Response }>,
): Promise<T | undefined> {
  const { data, error, response } = await answer
  if (!response.ok) throw new RawFailure(response.status, error)
  return data
}
