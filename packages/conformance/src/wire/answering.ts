import type { Fault } from './fault.ts'

/** What a JSON response says in place of something else. */
export interface Replaced {
  /** How many words of responses were replaced. */
  readonly count: number
  readonly fault: Fault
}

/**
 * The vendor does what was asked, and its response says something else about it.
 * @param replace Gives another word, or `undefined` where one is to stay.
 */
export function answering(
  replace: (name: string, word: string | number) => string | number | undefined,
): Replaced {
  let count = 0
  const other = (name: string, word: unknown): unknown => {
    if (typeof word !== 'string' && typeof word !== 'number') return word
    const instead = replace(name, word)
    if (instead === undefined) return word
    count++
    return instead
  }
  return {
    get count() {
      return count
    },
    fault: {
      name: 'another answer',
      meet: async (_, { pass }) => {
        const response = await pass()
        const text = await response.text()
        const headers = new Headers(response.headers)
        headers.delete('content-length')
        if (!headers.get('content-type')?.includes('json'))
          return new Response(text === '' ? null : text, { status: response.status, headers })
        const body = JSON.stringify(JSON.parse(text, other))
        return new Response(body, { status: response.status, headers })
      },
    },
  }
}
