import { memoryJournal } from '@picturedesk/journal'
import { type BeforeRequest, RateLimitedError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { image } from './testing/orders.ts'
import { startDesk } from './testing/start-desk.ts'

/** A desk that notes, in order, what was asked for, written down and sent. */
async function noted() {
  const events: string[] = []
  const journal = memoryJournal()
  const desk = await startDesk({
    journal: {
      ...journal,
      open: (intent) => {
        events.push('written')
        return journal.open(intent)
      },
    },
    hooks: { onRequest: ({ operation }) => void events.push(`sent ${operation}`) },
  })
  const beforeRequest: BeforeRequest = ({ operation }) => {
    events.push(`asked ${operation}`)
    return () => void events.push(`ended ${operation}`)
  }
  return { ...desk, events, beforeRequest }
}

test('an order waits before it is written down, and never between that and its request', async () => {
  const { provider, events, beforeRequest } = await noted()
  await provider.licensing.purchase(image, { beforeRequest })
  const start = events.indexOf('asked purchaseImage')
  expect(events.slice(start)).toEqual([
    'asked purchaseImage',
    'written',
    'sent purchaseImage',
    'ended purchaseImage',
  ])
  // Each other request of the call was asked for, too.
  const named = (word: string) =>
    events.filter((event) => event.startsWith(word)).map((event) => event.slice(word.length))
  expect(named('asked ')).toEqual(named('sent '))
})

test('an order that gets no permission is neither written down nor sent', async () => {
  const { provider, events } = await noted()
  const beforeRequest: BeforeRequest = ({ operation }) => {
    if (operation === 'purchaseImage')
      throw new RateLimitedError('full', { retryAfter: 60_000, outcome: 'not-sent' })
    return undefined
  }
  await expect(provider.licensing.purchase(image, { beforeRequest })).rejects.toMatchObject({
    code: 'rate-limited',
    outcome: 'not-sent',
  })
  expect(events).not.toContain('written')
  expect(events).not.toContain('sent purchaseImage')
})

test('looking for a lost order needs permissions of its own, after that of the order is given back', async () => {
  const { provider, mock, events } = await noted()
  mock.fault({ name: 'response-lost', operation: 'purchaseImage' })
  let held = 0
  const beforeRequest: BeforeRequest = ({ operation }) => {
    expect(held, `requests at once, with ${operation}`).toBe(0)
    held++
    return () => void held--
  }
  const bought = await provider.licensing.purchase(image, { beforeRequest })
  expect(bought.recovered).toBe(true)
  expect(events.filter((event) => event.startsWith('sent list')).length).toBeGreaterThan(1)
  expect(held).toBe(0)
})
