import { expect, test } from 'vitest'
import { startDesk } from './testing/start-desk.ts'

test.each([
  ['image', 'listImageCategories'],
  ['video', 'listVideoCategories'],
] as const)('categories of %ss come whole, zero among the ids', async (kind, operation) => {
  const { provider: hellorf, sent } = await startDesk()
  const page = await hellorf.categories.list({ kind })
  expect(sent(operation)).toEqual({})
  expect(page.total).toBe(page.items.length)
  expect(await page.next()).toBeUndefined()
})

test('a search can be narrowed to a category, also to the one with id 0', async () => {
  const { provider: hellorf, sent } = await startDesk()
  const [category] = (await hellorf.categories.list()).items
  await hellorf.search.assets({ categoryId: category?.id })
  expect(sent('searchImages')).toEqual({ page: '1', category: '0' })
})

test('an unknown kind is "not-supported", and nothing is sent', async () => {
  const { provider: hellorf, mock } = await startDesk()
  const kind = 'audio' as never
  const calls = [
    hellorf.search.assets({ kind }),
    hellorf.categories.list({ kind }),
    hellorf.topics.categories({ kind }),
    hellorf.topics.list({ kind }),
    hellorf.licensing.history({ kind }),
    hellorf.search.assets({ kind: 'constructor' as never }),
  ]
  for (const call of calls)
    await expect(Promise.resolve(call)).rejects.toMatchObject({
      code: 'not-supported',
      feature: expect.stringMatching(/kind "(audio|constructor)"/),
    })
  expect(mock.requests()).toEqual([])
})
