/** The options of a provider, from the environment that leads to the mocks. */
export function settingsOf(env: Readonly<Record<string, string>>): {
  readonly baseUrl: string | undefined
  readonly clientId: string | undefined
  readonly clientSecret: string | undefined
} {
  return {
    baseUrl: env['HELLORF_BASE_URL'],
    clientId: env['HELLORF_CLIENT_ID'],
    clientSecret: env['HELLORF_CLIENT_SECRET'],
  }
}
