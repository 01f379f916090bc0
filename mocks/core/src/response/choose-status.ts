/** Statuses that a class stands for, the likeliest first. None has an empty body by its nature. */
const likely: Readonly<Record<string, readonly number[]>> = {
  1: [],
  2: [200, 201, 202, 203, 206, 207],
  3: [302, 301, 303, 307, 308, 300],
  4: [400, 404, 409, 422, 403, 401, 410, 429],
  5: [500, 502, 503, 504, 507],
}

/** The responses of an operation as far as statuses go. */
interface Keyed {
  /** `200`, `4XX` or `default`. */
  readonly key: string
}

/** The response that the document has for a status: its own, that of its class, the default. */
export function responseFor<Response extends Keyed>(
  responses: readonly Response[],
  status: number,
): Response | undefined {
  const keys = [String(status), `${Math.floor(status / 100)}XX`, 'default']
  for (const key of keys) {
    const found = responses.find((response) => response.key === key)
    if (found) return found
  }
  return undefined
}

/**
 * The status of a response that stands under `key`: the wanted one, if it falls under the key, else one that
 * does and that the document does not have by itself.
 */
export function statusFor(key: string, responses: readonly Keyed[], wanted?: number): number {
  const falls = (status: number): boolean => responseFor(responses, status)?.key === key
  if (wanted !== undefined && falls(wanted)) return wanted
  if (/^\d+$/.test(key)) return Number(key)
  const classes = key === 'default' ? defaultClasses(responses) : [key.charAt(0)]
  const statuses = classes.flatMap((first) => [...(likely[first] ?? []), ...everyOf(first)])
  return statuses.find(falls) ?? 500
}

/** A default that stands beside a success means a failure. */
function defaultClasses(responses: readonly Keyed[]): string[] {
  const succeeds = responses.some(({ key }) => /^[23]/.test(key))
  return succeeds ? ['5', '4', '3', '2'] : ['2', '4', '5']
}

function everyOf(first: string): number[] {
  return Array.from({ length: 100 }, (_, index) => Number(first) * 100 + index)
}

/**
 * The responses that a plain request may get, the likeliest first: successes by their number, else the
 * default, else redirects, else failures.
 */
export function usualResponses<Response extends Keyed>(
  responses: readonly Response[],
): readonly Response[] {
  const ofClass = (first: string): Response[] =>
    responses
      .filter(({ key }) => key.startsWith(first))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1)) // 204 before 2XX
  const byDefault = responses.filter(({ key }) => key === 'default')
  const groups = [ofClass('2'), byDefault, ofClass('3'), ofClass('4'), ofClass('5')]
  return groups.find((group) => group.length > 0) ?? []
}
