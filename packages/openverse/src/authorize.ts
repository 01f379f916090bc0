import { elapsed, type PageCallOptions, UnauthorizedError } from '@picturedesk/provider'
import { type ClientMiddleware, checkInput, type Operation } from '@picturedesk/transport'
import { createToken, credentials } from './generated/operations.ts'
import { manifest } from './manifest.ts'
import type { Tokens } from './tokens.ts'
import type { OpenverseTransport } from './transport.ts'

const { name, prefix } = credentials.token

/**
 * Adds tokens to a transport. Calls wait for a token, and are repeated once with a new one when the
 * vendor refuses theirs. The typed client adds tokens, too, but repeats nothing.
 * @param usualTimeout Of calls that name none, in milliseconds.
 */
export function authorize(
  transport: OpenverseTransport,
  tokens: Tokens,
  operations: Readonly<Record<string, Operation>>,
  usualTimeout: number,
): OpenverseTransport {
  const { call, connection, clock } = transport
  return {
    ...transport,
    connection: {
      open: () => ({ ...connection.open(), middleware: [tokenMiddleware(tokens, usualTimeout)] }),
    },
    call: async (operation, input, options: PageCallOptions = {}) => {
      const { timeout = usualTimeout } = options
      // Checks first, so that an invalid call requests no token.
      const { pathParameters, query } = operations[operation] as Operation
      const where = { provider: manifest.id, operation }
      checkInput(pathParameters, input.path, input.names, where)
      checkInput(query, input.query, input.names, where)
      // The token and the call share one deadline.
      const bounded = {
        ...options,
        timeout,
        deadline: options.deadline ?? elapsed(clock) + timeout,
      }
      const token = await tokens.get(bounded)
      try {
        return await call(operation, input, bounded)
      } catch (error) {
        if (!UnauthorizedError.isInstance(error) || error.status !== 401) throw error
        tokens.refuse(token)
      }
      await tokens.get(bounded)
      return call(operation, input, bounded)
    },
  }
}

/** Adds tokens to what the typed client sends, which repeats nothing. */
function tokenMiddleware(tokens: Tokens, timeout: number): ClientMiddleware {
  return {
    onRequest: async ({ request, schemaPath }) => {
      if (schemaPath === createToken.path) return
      const token = await tokens.get({ signal: request.signal, timeout })
      request.headers.set(name, prefix + token)
    },
    onResponse: ({ request, response }) => {
      const sent = request.headers.get(name) ?? ''
      if (response.status === 401 && sent.startsWith(prefix))
        tokens.refuse(sent.slice(prefix.length))
    },
  }
}
