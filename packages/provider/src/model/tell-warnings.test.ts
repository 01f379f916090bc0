import { expect, test } from 'vitest'
import { createListing } from './listing.ts'
import { tellWarnings } from './tell-warnings.ts'
import type { Warning } from './warning.ts'

const color: Warning = { code: 'unsupported-option', option: 'color', message: 'No colours.' }
const item: Warning = { code: 'invalid-item', raw: 1, message: 'No id.' }

/** Where warnings are kept. */
function listener() {
  const told: Warning[] = []
  return { told, onWarning: (warning: Warning) => void told.push(warning) }
}

test('each warning is told, in order', () => {
  const { told, onWarning } = listener()
  tellWarnings({ onWarning }, [color, item])
  expect(told).toEqual([color, item])
})

test('without a listener nothing happens', () => {
  tellWarnings({}, [color])
})

test('a warning about an option is told once where that is wanted; of items, each', () => {
  const { told, onWarning } = listener()
  const before = new Set<string>()
  for (let page = 0; page < 3; page++) tellWarnings({ onWarning }, [color, item], before)
  expect(told).toEqual([color, item, item, item])
})

test('a listener that throws breaks nothing, and hears the next one', () => {
  let heard = 0
  const onWarning = () => {
    heard++
    throw new Error('mine')
  }
  tellWarnings({ onWarning }, [color, item])
  expect(heard).toBe(2)
})

const pages = (options: object) =>
  createListing(
    async (cursor = '1') => ({
      items: [cursor],
      nextCursor: cursor === '3' ? undefined : String(Number(cursor) + 1),
      warnings: [color, item],
      raw: {},
    }),
    options,
  )

test('a page that is awaited tells its warnings, and so does each next one', async () => {
  const { told, onWarning } = listener()
  const page = await pages({ onWarning })
  expect(told).toEqual(page.warnings)
  await page.next()
  expect(told).toEqual([color, item, color, item])
})

test('next() tells a listener of its own', async () => {
  const [first, second] = [listener(), listener()]
  const page = await pages(first)
  await page.next(second)
  expect([first.told, second.told]).toEqual([
    [color, item],
    [color, item],
  ])
})

test('an iteration tells of an option once', async () => {
  const { told, onWarning } = listener()
  for await (const _ of pages({ onWarning }));
  expect(told).toEqual([color, item, item, item])
})
