import type { RequestAhead } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { startDesk } from './testing/start-desk.ts'

test('each request of `tag` asks first: those that hand in, look and read', async () => {
  const { provider, mock, passTime } = await startDesk()
  const asked: Record<string, number> = {}
  const open = new Set<RequestAhead>()
  const beforeRequest = (request: RequestAhead) => {
    asked[request.operation] = (asked[request.operation] ?? 0) + 1
    open.add(request)
    return () => void open.delete(request)
  }
  const requests = Array.from({ length: 2_500 }, (_, index) => ({
    id: `p-${index}`,
    image: { url: `https://pictures.example/${index}.jpg` },
  }))
  let count = 0
  await passTime(
    (async () => {
      for await (const { ok } of provider.tagging.tag(requests, { beforeRequest })) if (ok) count++
    })(),
  )
  expect(count).toBe(2_500)
  const sent: Record<string, number> = {}
  for (const { operation = '' } of mock.requests()) sent[operation] = (sent[operation] ?? 0) + 1
  expect(asked).toEqual(sent)
  expect(Object.keys(sent)).toHaveLength(4)
  expect(open.size).toBe(0)
})
