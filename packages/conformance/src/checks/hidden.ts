import assert from 'node:assert/strict'
import { inspect } from 'node:util'

/** Fails when a value shows a secret in any of the ways in which values are shown. */
export function assertHidden(secrets: readonly string[], what: string, value: unknown): void {
  assert.ok(secrets.length > 0 && secrets.every(Boolean), 'The instance names no secrets.')
  const seen = [
    inspect(value, { depth: 12, showHidden: true, maxStringLength: null, maxArrayLength: null }),
    json(value),
    String(value),
    ...(value instanceof Error ? [value.message, value.stack ?? ''] : []),
  ].join('\n')
  const leaks = shownIn(seen, secrets)
  // A message with the secret in it would show it in the report.
  assert.equal(leaks, 0, `${what} shows ${leaks} of ${secrets.length} credentials.`)
}

/** How many secrets a text shows: as they are, in a URL, or as base64. */
export function shownIn(text: string, secrets: readonly string[]): number {
  return secrets.filter((secret) =>
    [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')].some((form) =>
      text.includes(form),
    ),
  ).length
}

function json(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part)) ??
    ''
  )
}
