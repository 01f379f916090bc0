import type { MockRequest } from '@picturedesk/mocks'
import { shutterstockCredentials } from './credentials.ts'

const { consumerKey, consumerSecret, token } = shutterstockCredentials
const APPLICATION = `Basic ${btoa(`${consumerKey}:${consumerSecret}`)}`
const CUSTOMER = `Bearer ${token}`

/** Paths of what is a customer's. */
const OF_CUSTOMER = /\/(?:licenses|collections|user)(?:\/|$)/

/** The example that the vendor refuses wrong credentials with; undefined when all is well. */
export function authenticate({ headers, operation }: MockRequest): 'unauthorized' | undefined {
  const sent = headers.get('authorization')
  const isKnown = sent === CUSTOMER || (sent === APPLICATION && !OF_CUSTOMER.test(operation.path))
  return isKnown ? undefined : 'unauthorized'
}
