import { expect, test } from 'vitest'
import { startDesk } from './testing/start-desk.ts'

const queriesOf = (mock: Awaited<ReturnType<typeof startDesk>>['mock']) =>
  mock.requests().map(({ url }) => new URL(url).searchParams.get('query'))

test.each(['image', 'video'] as const)('%s: words to exclude are sent as NOT', async (kind) => {
  const { provider, mock } = await startDesk()
  const query = { text: 'lighthouse', excludeText: ' fog  rain ', kind }
  const { warnings } = await provider.search.assets(query)
  expect(warnings).toEqual([])
  expect(queriesOf(mock)).toEqual(['lighthouse NOT fog NOT rain'])
  expect(query.excludeText).toBe(' fog  rain ')
})

test('further pages exclude the same words', async () => {
  const { provider, mock } = await startDesk()
  const query = { text: 'lighthouse', excludeText: 'fog', perPage: 1 }
  const page = await provider.search.assets(query)
  await page.next()
  expect(new Set(queriesOf(mock))).toEqual(new Set(['lighthouse NOT fog']))
})

test.each([
  ['music', { text: 'light', kind: 'audio' }],
  ['a search without text', {}],
  ['a sentence', { text: 'a lighthouse', vendorOptions: { shutterstock: { aiSearch: true } } }],
] as const)('%s has no NOT: a warning says so', async (_, query) => {
  const { provider, mock } = await startDesk()
  const { warnings } = await provider.search.assets({ ...query, excludeText: 'fog' })
  expect(warnings).toMatchObject([{ code: 'unsupported-option', option: 'excludeText' }])
  expect(queriesOf(mock).join()).not.toContain('NOT')
})

test('no words exclude nothing, and anything but a text is refused by name', async () => {
  const { provider, mock } = await startDesk()
  expect((await provider.search.assets({ text: 'light', excludeText: ' ' })).warnings).toEqual([])
  expect(queriesOf(mock)).toEqual(['light'])
  const wrong = provider.search.assets({ text: 'light', excludeText: 5 as never })
  await expect(Promise.resolve(wrong)).rejects.toMatchObject({
    code: 'invalid-argument',
    field: 'excludeText',
  })
})
