import assert from 'node:assert/strict'
import { type ConformanceCase, claiming } from '../conformance-case.ts'
import { failsWith } from '../expecting.ts'
import { answer, reset } from '../faults.ts'
import { openWarm } from '../first-call.ts'
import { query } from '../probes.ts'

export const errorsCases: readonly ConformanceCase[] = [
  {
    id: 'errors/unauthorized',
    title: 'wrong credentials are "unauthorized", asked once',
    applies: claiming('search.assets'),
    async run(bench) {
      const { use, wire } = await bench.open('wrong')
      await failsWith('search.assets', ['unauthorized'], () => use('search').assets(query(bench)))
      assert.equal(wire.calls.length, 1, 'a refusal was retried')
    },
  },
  {
    id: 'errors/refusal',
    title: "the vendor's no is an error with its own code, whatever the status, asked once",
    applies: claiming('search.assets'),
    async run(bench) {
      const { status = 200, body, mediaType, vendorCode } = bench.sample('refusal')
      const { use, wire } = await openWarm(bench)
      wire.break(answer(status, { 'content-type': mediaType ?? 'application/json' }, body))
      const before = wire.calls.length
      const error = await failsWith('search.assets', ['vendor-error'], () =>
        use('search').assets(query(bench)),
      )
      assert.equal(error.vendorCode, vendorCode, `vendorCode is ${error.vendorCode}`)
      assert.equal(error.outcome, 'rejected', `the outcome of a refusal is ${error.outcome}`)
      assert.equal(wire.calls.length - before, 1, 'a refusal was retried')
    },
  },
  {
    id: 'errors/context',
    title: 'an error says which provider and operation, and how often it was tried',
    applies: claiming('search.assets'),
    async run(bench) {
      const { use, wire } = await bench.open()
      wire.break(reset)
      const error = await failsWith('search.assets', ['network-error'], () =>
        use('search').assets(query(bench)),
      )
      assert.equal(error.provider, bench.manifest.id, `its provider is ${error.provider}`)
      assert.ok(
        Object.hasOwn(bench.manifest.operations, error.operation ?? ''),
        `${error.operation} is none of the manifest's operations`,
      )
      const sent = wire.calls.length
      assert.equal(error.attempts, sent, `sent ${sent} times, but attempts is ${error.attempts}`)
    },
  },
]
