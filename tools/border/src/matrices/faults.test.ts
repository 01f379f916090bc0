import { expect, test } from 'vitest'
import { startAddresses } from '../faults/addresses.ts'
import { faults } from '../faults/faults.ts'
import { reroutingFetch } from '../server/reroute.ts'
import { type BorderVendor, borderVendor } from '../vendors/border-vendor.ts'
import { judgeFault } from './faults.ts'

/** A client as many are: it repeats what fails, follows redirects and throws whatever comes. */
function carelessVendor(): BorderVendor {
  return borderVendor<{ order: () => Promise<unknown> }>({
    id: 'careless',
    base: '/v1',
    secrets: [],
    refusal: (message) => ({ status: 400, body: { message } }),
    routes: { order: { method: 'POST', path: /^\/order$/, respond: () => ({ body: { id: 1 } }) } },
    calls: { order: { once: true, call: (desk) => desk.order() } },
    create: ({ baseUrl }) => ({
      order: async () => {
        for (let tries = 1; ; tries++)
          try {
            const response = await fetch(`${baseUrl}/order`, { method: 'POST', body: '{}' })
            if (response.status >= 500) throw new Error('no')
            return await response.json()
          } catch (error) {
            if (tries === 3) throw error
          }
      },
    }),
  })
}

test.each([
  ['reset after the work', 'sent 3 times'],
  ['reset before the work', 'an error without a type'],
  ['status 503 of a gateway, after the work', 'sent 3 times'],
  ['status 307 to another origin', 'went to another origin'],
  ['a list of nothing', undefined],
  ['an empty object', undefined],
])('what a careless client does at "%s" is found', async (name, problem) => {
  using _ = reroutingFetch()
  await using addresses = await startAddresses()
  const fault = faults.find((one) => one.name === name)
  if (fault === undefined) throw new Error(`Unknown fault: ${name}.`)
  const target = { vendor: carelessVendor(), name: 'order', operation: 'order', once: true }
  const cell = { target, fault, often: 'always', connection: 'fresh' } as const
  const problems = await judgeFault(cell, addresses)
  if (problem === undefined) expect(problems).toEqual([])
  else expect(problems.join('\n')).toContain(problem)
})
