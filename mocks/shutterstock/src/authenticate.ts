import type { MockRequest, WirePlaces } from '@picturedesk/mocks'
import { shutterstockCredentials } from './credentials.ts'

const { consumerKey, consumerSecret, token } = shutterstockCredentials
const APPLICATION = btoa(`${consumerKey}:${consumerSecret}`)

/** Paths of what is a customer's. */
const OF_CUSTOMER = /\/(?:licenses|collections|user)(?:\/|$)/

/** Checks credentials: gives the example that the vendor refuses wrong ones with; undefined when all is well. */
export function authenticator(
  wire: WirePlaces,
): (request: MockRequest) => 'unauthorized' | undefined {
  const application = wire.credential('application')
  const customer = wire.credential('customer')
  return (request) => {
    if (customer.read(request) === token) return undefined
    const isKnown =
      application.read(request) === APPLICATION && !OF_CUSTOMER.test(request.operation.path)
    return isKnown ? undefined : 'unauthorized'
  }
}
