import { collect, passTime } from '@picturedesk/vendor-kit'
import { expect, test } from 'vitest'
import { pictures } from './testing/pictures.ts'
import { startDesk } from './testing/start-desk.ts'

/** Which of the results, over all pages, the vendor spoils. */
const SPOILT = 1_234

/** Spoils one entry of the results, wherever its page is. */
function spoiling(entry: (sound: object) => unknown) {
  return (base: typeof fetch): typeof fetch =>
    async (input, init) => {
      const { url } = new Request(input, init)
      const response = await base(input, init)
      const offset = Number(new URL(url).searchParams.get('offset') ?? Number.NaN)
      if (!(offset <= SPOILT && SPOILT < offset + 100)) return response
      const body = (await response.json()) as { data: { results: object[] } }
      const at = SPOILT - offset
      body.data.results = body.data.results.with(at, entry(body.data.results[at] ?? {}) as object)
      return Response.json(body)
    }
}

test.each<[string, (sound: object) => unknown]>([
  ['null', () => null],
  ['a text', () => 'odd'],
  ['a result without id', (sound) => ({ ...sound, id: undefined })],
  ['a result with an empty id', (sound) => ({ ...sound, id: '' })],
  ['a result whose id is a list', (sound) => ({ ...sound, id: [] })],
  ['a result that is a number', (sound) => ({ ...sound, taggingResult: 7 })],
])('of 3,000 tagged pictures, %s costs one', async (_, entry) => {
  const { provider, clock } = await startDesk({ wrapFetch: spoiling(entry) })
  const results = await passTime(clock, collect(provider.tagging.tag(pictures(3_000))))
  expect(results.map(({ id }) => id)).toEqual([...pictures(3_000)].map(({ id }) => id))
  expect(results.filter(({ ok }) => !ok)).toMatchObject([
    { id: String(SPOILT), error: { code: 'vendor-error' } },
  ])
})

test('a page of results leaves out the one without id, and its cursor goes on behind it', async () => {
  const { provider, clock } = await startDesk({ wrapFetch: spoiling(() => ({ odd: 1 })) })
  let task = ''
  const first = await passTime(clock, provider.tagging.create([...pictures(1_000)]))
  task = first.taskId
  await passTime(clock, provider.tagging.append(task, [...pictures(2_000)].slice(1_000)))
  await clock.advance(60 * 60 * 1_000)
  const page = await provider.tagging.results(task, { cursor: '1200' })
  expect(page.items).toHaveLength(99)
  expect(page.warnings).toMatchObject([{ code: 'invalid-item', raw: { odd: 1 } }])
  expect(page.nextCursor).toBe('1300')
})
