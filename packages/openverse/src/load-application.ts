import { MissingCredentialsError } from '@picturedesk/provider'
import { loadSetting } from '@picturedesk/transport'
import { manifest } from './manifest.ts'
import type { OpenverseOptions } from './openverse-options.ts'

/** The credentials of a registered application, which it exchanges for tokens. */
export interface Application {
  readonly clientId: string
  readonly clientSecret: string
}

const VARIABLES = {
  clientId: 'OPENVERSE_CLIENT_ID',
  clientSecret: 'OPENVERSE_CLIENT_SECRET',
} as const

/**
 * The application for which calls are made. `undefined` means that calls are anonymous.
 * @throws MissingCredentialsError for an id without a secret, or a secret without an id
 */
export function loadApplication(
  options: Pick<OpenverseOptions, 'clientId' | 'clientSecret'>,
): Application | undefined {
  const clientId = loadSetting(options.clientId, VARIABLES.clientId)?.trim()
  if (options.clientId !== undefined && !clientId) return undefined
  const clientSecret = loadSetting(options.clientSecret, VARIABLES.clientSecret)?.trim()
  if (clientId && clientSecret) return { clientId, clientSecret }
  if (!clientId && !clientSecret) return undefined
  const option = clientId ? 'clientSecret' : 'clientId'
  throw new MissingCredentialsError({
    provider: manifest.id,
    option,
    environmentVariable: VARIABLES[option],
  })
}
