import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import type { Session } from '../bench.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'
import { failure } from '../expecting.ts'
import { answer, echo, html, redirectElsewhere, silence, talkativeReset } from '../faults.ts'
import { bought, query, reads, readsSomething } from '../probes.ts'
import { isPurchase } from '../purchases.ts'

export const secretsCases: readonly ConformanceCase[] = [
  {
    id: 'secrets/provider',
    title: 'no credential shows when a provider is inspected, printed or made JSON',
    applies: () => true,
    async run(bench) {
      const session = await bench.open()
      assertHidden(session, 'the provider', session.provider)
    },
  },
  ...[echo, talkativeReset, answer(500), html, redirectElsewhere, silence].map(
    (fault): ConformanceCase => ({
      id: `secrets/${fault.name.replaceAll(/[^a-z0-9A-Z]+/g, '-').toLowerCase()}`,
      title: `no credential is in what ${fault.name} leads to: message, stack, cause, inspect, JSON`,
      applies: readsSomething,
      async run(bench) {
        const session = await bench.open()
        const probes = await reads(bench, session)
        session.wire.break(fault)
        await Promise.all(
          probes.map(async ({ name, json, call }) => {
            if (!json && fault === html) return
            const timeout = fault === silence ? 50 : 3_000
            const error = await failure(name, () => call({ timeout }), 4_000)
            assertHidden(session, `${name}: the error`, error)
          }),
        )
      },
    }),
  ),
  {
    id: 'secrets/unauthorized',
    title: 'the error about wrong credentials does not repeat them',
    applies: claiming('search.assets'),
    async run(bench) {
      const session = await bench.open('wrong')
      const error = await failure('search.assets', () => session.use('search').assets(query(bench)))
      assertHidden(session, 'the error', error)
    },
  },
  {
    id: 'secrets/purchase',
    title: 'no credential is in what a purchase with a broken connection throws',
    applies: claiming('search.assets', 'assets.get', 'licensing.purchase'),
    async run(bench) {
      const session = await bench.open()
      session.wire.break(talkativeReset, (call) => isPurchase(bench, call))
      const error = await failure(
        'purchase',
        () => bought(bench, session, undefined, { timeout: 1_000 }),
        3_000,
      )
      assertHidden(session, 'the error', error)
    },
  },
  {
    id: 'secrets/results',
    title: 'no credential is in what a call returns',
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      for (const { name, call } of await reads(bench, session))
        assertHidden(session, name, await call())
    },
  },
  {
    id: 'secrets/one-origin',
    title: 'every call goes to one origin',
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      for (const { call } of await reads(bench, session)) await call()
      const origins = new Set(session.wire.calls.map(({ url }) => new URL(url).origin))
      assert.equal(origins.size, 1, `went to ${[...origins].join(', ')}`)
    },
  },
]

function assertHidden({ secrets }: Session, what: string, value: unknown): void {
  assert.ok(secrets.length > 0 && secrets.every(Boolean), 'the instance names no secrets')
  const seen = [
    inspect(value, { depth: 12, showHidden: true, maxStringLength: null, maxArrayLength: null }),
    json(value),
    String(value),
    ...(value instanceof Error ? [value.message, value.stack ?? ''] : []),
  ].join('\n')
  const leaks = secrets.filter((secret) =>
    [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')].some((form) =>
      seen.includes(form),
    ),
  )
  // The secret itself stays out of the report, too.
  assert.equal(leaks.length, 0, `${what} shows ${leaks.length} of ${secrets.length} credentials`)
}

function json(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part)) ??
    ''
  )
}
