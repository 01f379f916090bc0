import { elapsed, startDeadline, TimeoutError, UnauthorizedError } from '@picturedesk/provider'
import type { TransportCallOptions } from '@picturedesk/transport'
import type { GoogleVisionTokenSource } from './google-vision-options.ts'
import { bearer, checkToken } from './load-credentials.ts'
import { manifest } from './manifest.ts'
import type { GoogleVisionTransport } from './transport.ts'

/**
 * Adds tokens to a transport and to its typed client. A call and its token share one deadline.
 * @param usualTimeout Of calls that name none, in milliseconds.
 * @param onToken Told each token before it is used.
 */
export function authorize(
  transport: GoogleVisionTransport,
  tokens: GoogleVisionTokenSource,
  usualTimeout: number,
  onToken: (token: string) => void,
): GoogleVisionTransport {
  const { call, connection, clock } = transport
  const take = async (operation: string, options: TransportCallOptions): Promise<string> => {
    const { timeout = usualTimeout, deadline: end, signal } = options
    const where = { provider: manifest.id, operation, attempts: 0, outcome: 'not-sent' as const }
    const deadline = startDeadline({
      clock,
      timeout,
      deadline: end,
      signal,
      expired: () => new TimeoutError({ ...where, timeout }),
    })
    try {
      const token = checkToken(await deadline.race(given(tokens, where)))
      onToken(token)
      return token
    } finally {
      deadline.release()
    }
  }
  return {
    ...transport,
    connection: {
      open: () => ({
        ...connection.open(),
        middleware: [
          {
            onRequest: async ({ request, schemaPath }) => {
              const token = await take(schemaPath, { signal: request.signal })
              for (const [name, value] of Object.entries(bearer(token).headers ?? {}))
                request.headers.set(name, value)
            },
          },
        ],
      }),
    },
    call: async (operation, input, options = {}) => {
      const { timeout = usualTimeout } = options
      const end = options.deadline ?? elapsed(clock) + timeout
      const bounded = { ...options, timeout, deadline: end }
      await take(operation, bounded)
      return call(operation, input, bounded)
    },
  }
}

/** @throws UnauthorizedError with the cause when there is no token */
async function given(
  tokens: GoogleVisionTokenSource,
  where: ConstructorParameters<typeof UnauthorizedError>[1],
): Promise<string> {
  try {
    return await tokens()
  } catch (cause) {
    throw new UnauthorizedError('the function `token` failed. See the cause. Nothing was sent.', {
      ...where,
      cause,
    })
  }
}
