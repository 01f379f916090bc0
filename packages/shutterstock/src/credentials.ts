import { MissingCredentialsError } from '@picturedesk/provider'
import { loadHeaderKey, loadSetting } from '@picturedesk/transport'
import { manifest } from './manifest.ts'
import type { ShutterstockOptions, ShutterstockToken } from './shutterstock-options.ts'

const VARIABLES = {
  consumerKey: 'SHUTTERSTOCK_CONSUMER_KEY',
  consumerSecret: 'SHUTTERSTOCK_CONSUMER_SECRET',
  token: 'SHUTTERSTOCK_TOKEN',
} as const

type Name = keyof typeof VARIABLES

/** What proves who calls. At least one of both is there. */
export interface Credentials {
  readonly application?: { readonly key: string; readonly secret: string } | undefined
  readonly token?: ShutterstockToken | undefined
}

/**
 * The credentials of the application and of the customer.
 * @throws MissingCredentialsError if there is neither, or half of an application
 * @throws InvalidArgumentError for one that no header can carry
 */
export function loadCredentials(options: ShutterstockOptions): Credentials {
  const { token } = options
  const given = (name: Exclude<Name, 'token'>): boolean =>
    Boolean(loadSetting(options[name], VARIABLES[name])?.trim())
  const customer =
    typeof token === 'function'
      ? token
      : loadSetting(token, VARIABLES.token)?.trim() && checked('token', token)
  const hasApplication = given('consumerKey') || given('consumerSecret')
  if (!hasApplication && customer) return { token: customer }
  const application = {
    key: checked('consumerKey', options.consumerKey),
    secret: checked('consumerSecret', options.consumerSecret),
  }
  return { application, token: customer || undefined }
}

/**
 * A credential that a header can carry.
 * @throws MissingCredentialsError, InvalidArgumentError
 */
export function checked(option: Name, value: string | undefined): string {
  return loadHeaderKey({
    provider: manifest.id,
    option,
    value,
    environmentVariable: VARIABLES[option],
  })
}

/** The error of a call that needs a customer's token where there is none. */
export function missingToken(): MissingCredentialsError {
  return new MissingCredentialsError({
    provider: manifest.id,
    option: 'token',
    environmentVariable: VARIABLES.token,
  })
}
