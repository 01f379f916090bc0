import assert from 'node:assert/strict'
import { isPurchase } from '../../bench/is-purchase.ts'
import { calls, reads, readsSomething } from '../../calls/calls.ts'
import { bought } from '../../calls/findings.ts'
import { query } from '../../calls/queries.ts'
import { printed } from '../../checks/console-watch.ts'
import { failure } from '../../checks/expecting.ts'
import { assertHidden, shownIn } from '../../checks/hidden.ts'
import { ELSEWHERE, ledElsewhere, redirectElsewhere } from '../../wire/astray.ts'
import { fixed, html, silence } from '../../wire/faults.ts'
import { echo, talkativeReset } from '../../wire/talkative.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

export const secretsCases: readonly ConformanceCase[] = [
  {
    id: 'secrets/provider',
    title: 'no credential shows when a provider is inspected, printed or made JSON',
    applies: () => true,
    async run(bench) {
      const session = await bench.open()
      assertHidden(session.secrets, 'The provider', session.provider)
    },
  },
  ...[echo, talkativeReset, fixed(500), html, redirectElsewhere, silence].map(
    (fault): ConformanceCase => ({
      id: `secrets/${fault.name.replaceAll(/[^a-z0-9A-Z]+/g, '-').toLowerCase()}`,
      title: `no credential is in the error that ${fault.name} leads to: message, stack, cause, inspect, JSON`,
      applies: readsSomething,
      async run(bench) {
        const session = await bench.open()
        const probes = await reads(bench, session)
        session.wire.break(fault)
        await Promise.all(
          probes.map(async ({ name, json, call }) => {
            if (!json && fault === html) return
            const timeout = fault === silence ? 50 : 3_000
            const error = await failure(name, () => call({ timeout }))
            assertHidden(session.secrets, `${name}: the error`, error)
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
      assertHidden(session.secrets, 'The error', error)
    },
  },
  {
    id: 'secrets/purchase',
    title: 'no credential is in the error of a purchase whose connection broke',
    applies: claiming('search.assets', 'assets.get', 'licensing.purchase'),
    async run(bench) {
      const session = await bench.open()
      session.wire.break(talkativeReset, (call) => isPurchase(bench.samples, call))
      const error = await failure('purchase', () =>
        bought(bench, session, undefined, { timeout: 1_000 }),
      )
      assertHidden(session.secrets, 'The error', error)
    },
  },
  {
    id: 'secrets/results',
    title: 'no credential is in the result of a call',
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      for (const { name, call } of await reads(bench, session))
        assertHidden(session.secrets, name, await call())
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
      assert.equal(origins.size, 1, `Expected one origin. Received ${[...origins].join(', ')}.`)
    },
  },
  {
    id: 'secrets/log',
    title: 'a provider neither reports nor prints a credential, whatever happens',
    applies: readsSomething,
    async run(bench) {
      for (const credentials of ['right', 'wrong'] as const) {
        const session = await bench.open(credentials)
        const lines = await printed(async () => {
          const probes = await reads(bench, session).catch((error: unknown) => {
            if (credentials === 'right') throw error
            return []
          })
          for (const fault of [undefined, echo, talkativeReset, fixed(429), html]) {
            if (fault !== undefined) session.wire.break(fault)
            for (const { call } of probes) await call({ timeout: 500 }).catch(() => {})
          }
        })
        assertHidden(session.secrets, 'The log', [...session.logged, ...lines])
      }
    },
  },
  {
    id: 'secrets/other-origin',
    title: 'no credential is sent to another origin, even if URLs in a response lead there',
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      const probes = await calls(bench, session)
      session.wire.break(ledElsewhere)
      for (const { call } of probes) await call({ timeout: 1_000 }).catch(() => {})
      const abroad = session.wire.calls.filter(({ url }) => url.startsWith(ELSEWHERE))
      for (const { url, headers, body } of abroad) {
        const shown = shownIn(`${url} ${JSON.stringify(headers)} ${body}`, session.secrets)
        assert.equal(shown, 0, `${shown} credentials were sent to another origin.`)
      }
    },
  },
]
