import assert from 'node:assert/strict'
import { openWarm } from '../../calls/first-call.ts'
import { query } from '../../calls/queries.ts'
import { failsWith } from '../../checks/expecting.ts'
import { fixed, reset } from '../../wire/faults.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

export const errorsCases: readonly ConformanceCase[] = [
  {
    id: 'errors/unauthorized',
    title: 'wrong credentials are "unauthorized", and the call is sent once',
    applies: claiming('search.assets'),
    async run(bench) {
      const { use, wire } = await bench.open('wrong')
      await failsWith('search.assets', ['unauthorized'], () => use('search').assets(query(bench)))
      assert.equal(wire.calls.length, 1, 'A refused call was sent again.')
    },
  },
  {
    id: 'errors/refusal',
    title:
      "the vendor's refusal is an error with the vendor's own code, whatever the status, " +
      'and the call is sent once',
    applies: claiming('search.assets'),
    async run(bench) {
      const { status = 200, body, mediaType, vendorCode } = bench.sample('refusal')
      const { use, wire } = await openWarm(bench)
      wire.break(fixed(status, { 'content-type': mediaType ?? 'application/json' }, body))
      const before = wire.calls.length
      const error = await failsWith('search.assets', ['vendor-error'], () =>
        use('search').assets(query(bench)),
      )
      assert.equal(
        error.vendorCode,
        vendorCode,
        `Expected the vendorCode ${vendorCode}. Received ${error.vendorCode}.`,
      )
      assert.equal(
        error.outcome,
        'rejected',
        `Expected the outcome "rejected". Received "${error.outcome}".`,
      )
      assert.equal(wire.calls.length - before, 1, 'A refused call was sent again.')
    },
  },
  {
    id: 'errors/context',
    title: 'an error says which provider and operation failed, and after how many attempts',
    applies: claiming('search.assets'),
    async run(bench) {
      const { use, wire } = await bench.open()
      wire.break(reset)
      const error = await failsWith('search.assets', ['network-error'], () =>
        use('search').assets(query(bench)),
      )
      const { id } = bench.manifest
      assert.equal(
        error.provider,
        id,
        `Expected the provider "${id}". Received "${error.provider}".`,
      )
      assert.ok(
        Object.hasOwn(bench.manifest.operations, error.operation ?? ''),
        `Expected an operation of the manifest. Received "${error.operation}".`,
      )
      const sent = wire.calls.length
      assert.equal(error.attempts, sent, `Sent ${sent} times, but attempts is ${error.attempts}.`)
    },
  },
]
