import {
  type CallOptions,
  elapsed,
  PicturedeskError,
  startDeadline,
  TimeoutError,
  UnauthorizedError,
} from '@picturedesk/provider'
import {
  type ClientMiddleware,
  carry,
  createRedact,
  type Operation,
  type Vendor,
} from '@picturedesk/transport'
import { type Credentials, checked, missingToken } from './credentials.ts'
import { credentials as places, sensitive } from './generated/operations.ts'
import { manifest } from './manifest.ts'
import type { ShutterstockTransport } from './transport.ts'

const { name, prefix } = places.customer

/** Paths of what is a customer's: application credentials do not open them. */
const OF_CUSTOMER = /\/(?:licenses|collections|user)(?:\/|$)/

/**
 * Adds the token of a customer to the calls that need one. The others carry it only where there are no
 * credentials of an application.
 * @param usualTimeout Of calls that name none, in milliseconds.
 */
export function authorize(
  transport: ShutterstockTransport,
  { application, token }: Credentials,
  operations: Readonly<Record<string, Operation>>,
  usualTimeout: number,
): ShutterstockTransport {
  const { call, connection, clock } = transport
  const needsToken = (path: string): boolean => application === undefined || OF_CUSTOMER.test(path)

  /** The token for a call, within its time. */
  async function tokenFor(
    { userId, signal, timeout }: CallOptions & { readonly timeout: number },
    end?: number,
  ): Promise<string> {
    if (token === undefined) throw missingToken()
    if (typeof token === 'string') return token
    const expired = () =>
      new TimeoutError({ provider: manifest.id, timeout, attempts: 0, outcome: 'not-sent' })
    const deadline = startDeadline({ clock, timeout, deadline: end, signal, expired })
    try {
      const given = Promise.resolve(userId).then(token)
      return checked('token', (await deadline.race(given)) ?? '')
    } catch (cause) {
      if (deadline.signal.aborted || PicturedeskError.isInstance(cause)) throw cause
      throw new UnauthorizedError('the function `token` failed. Nothing was sent.', {
        provider: manifest.id,
        outcome: 'not-sent',
        cause,
      })
    } finally {
      deadline.release()
    }
  }

  return {
    ...transport,
    connection: {
      open: () => {
        const opened = connection.open()
        const middleware: ClientMiddleware = {
          onRequest: async ({ request, schemaPath }) => {
            if (!needsToken(schemaPath)) return
            const { signal } = request
            const bearer = await tokenFor({ signal, timeout: usualTimeout })
            request.headers.set(name, prefix + bearer)
          },
        }
        return { ...opened, middleware: [middleware] }
      },
    },
    call: async (operation, input, options = {}) => {
      if (!needsToken((operations[operation] as Operation).path))
        return call(operation, input, options)
      const { timeout = usualTimeout } = options
      const bounded = {
        ...options,
        timeout,
        deadline: options.deadline ?? elapsed(clock) + timeout,
      }
      const bearer = await tokenFor(bounded, bounded.deadline)
      return call(operation, input, { ...bounded, as: asCustomer(bearer, application) })
    },
  }
}

/** The part of the vendor that carries a token. */
function asCustomer(
  bearer: string,
  application: Credentials['application'],
): Pick<Vendor, 'format' | 'redact'> {
  return {
    format: () => carry(places.customer, bearer),
    redact: createRedact([bearer, ...Object.values(application ?? {})], sensitive),
  }
}
