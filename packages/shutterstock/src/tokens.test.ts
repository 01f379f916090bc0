import { expect, test } from 'vitest'
import { startDesk } from './testing/start-desk.ts'

test('calls for several users at the same time carry each the token of its own user', async () => {
  const users = Array.from({ length: 12 }, (_, index) => `u-${index}`)
  const waiting = new Map<string, (token: string) => void>()
  const sent: string[] = []
  const { provider } = await startDesk({
    token: (userId?: string) =>
      new Promise<string>((resolve) => void waiting.set(String(userId), resolve)),
    wrapFetch: () => async (input, init) => {
      sent.push(new Request(input, init).headers.get('authorization') ?? '')
      return Response.json({ data: [], page: 1, per_page: 20, total_count: 0 })
    },
  })
  const calls = users.map((userId) => provider.collections.list({}, { userId }).then(() => userId))
  await expect.poll(() => waiting.size).toBe(users.length)
  // Tokens come in another order than they were asked for.
  for (const userId of users.toReversed()) waiting.get(userId)?.(`token-of-${userId}`)
  await Promise.all(calls)
  expect(sent.toSorted()).toEqual(users.map((userId) => `Bearer token-of-${userId}`).toSorted())
  expect(sent[0]).toBe('Bearer token-of-u-11')
})

test('the token of one user that fails costs the call of that user alone', async () => {
  const { provider, mock } = await startDesk({
    token: async (userId?: string) => {
      if (userId === 'u-2') throw new Error('signed out')
      return 'picturedesk-customer-token'
    },
  })
  const list = (userId: string) => provider.entitlements.list({}, { userId }).then(() => userId)
  const [, second] = await Promise.allSettled(['u-1', 'u-2', 'u-3'].map(list))
  expect(second).toMatchObject({ reason: { code: 'unauthorized', outcome: 'not-sent' } })
  expect(mock.requests()).toHaveLength(2)
})
