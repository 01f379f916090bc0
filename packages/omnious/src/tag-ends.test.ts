import { getEventListeners } from 'node:events'
import { TimeoutError } from '@picturedesk/provider'
import { passTime } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import type { OmniousTaggingResult } from './index.ts'
import { picture, pictures } from './testing/pictures.ts'
import { startDesk } from './testing/start-desk.ts'
import { all, count } from './testing/tagged.ts'

describe('an end before the end', () => {
  test('one deadline covers submissions, polls and results', async () => {
    const { provider: omnious, clock, calls } = await startDesk({ scenario: 'tagging-slow' })
    const started = clock.now()
    const reading = passTime(clock, all(omnious.tagging.tag(pictures(1000), { timeout: 4000 })))
    await expect(reading).rejects.toSatisfy(
      (error) => TimeoutError.isInstance(error) && error.timeout === 4000,
    )
    expect(clock.now() - started).toBeLessThan(4500)
    expect(calls()).not.toContain('listTaggingResults')
  })

  test('no pause between polls outlasts the deadline, and one more poll comes before it', async () => {
    const { provider: omnious, clock, calls } = await startDesk({ scenario: 'tagging-slow' })
    const slow = all(omnious.tagging.tag(pictures(1000), { timeout: 900 }))
    const started = clock.now()
    await expect(passTime(clock, slow)).rejects.toMatchObject({
      code: 'timeout',
      timeout: 900,
      attempts: 1,
      outcome: 'unknown',
    })
    expect(clock.now() - started).toBeLessThanOrEqual(900)
    expect(count(calls())['getTaggingTaskStatus']).toBeGreaterThan(1)
  })

  test('errors that are already known are given before the timeout is thrown', async () => {
    const { provider: omnious, clock } = await startDesk({ scenario: 'tagging-slow' })
    const results: OmniousTaggingResult[] = []
    const requests = [...pictures(998), picture('bad', { image: { url: '' } }), picture('last')]
    const slow = passTime(clock, all(omnious.tagging.tag(requests, { timeout: 900 }), results))
    await expect(slow).rejects.toBeInstanceOf(TimeoutError)
    expect(results).toMatchObject([{ id: 'bad', ok: false, error: { code: 'invalid-argument' } }])
  })

  test('a timeout before anything was submitted is "not-sent"', async () => {
    const { provider: omnious, clock, calls } = await startDesk()
    const stalled = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) }
    const reading = passTime(clock, all(omnious.tagging.tag(stalled, { timeout: 900 })))
    await expect(reading).rejects.toMatchObject({ attempts: 0, outcome: 'not-sent' })
    expect(calls()).toEqual([])
  })

  test('a deadline does not wait for requests that do not come', async () => {
    const { provider: omnious, clock } = await startDesk()
    const stalled = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) }
    const reading = passTime(clock, all(omnious.tagging.tag(stalled, { timeout: 4000 })))
    await expect(reading).rejects.toBeInstanceOf(TimeoutError)
  })

  test('an abort rejects with the reason of the signal, and leaves no listener', async () => {
    const { provider: omnious, clock } = await startDesk({ scenario: 'tagging-slow' })
    const controller = new AbortController()
    const { signal } = controller
    const reading = passTime(clock, all(omnious.tagging.tag(pictures(1000), { signal })))
    clock.setTimeout(() => controller.abort('enough'), 2000)
    await expect(reading).rejects.toBe('enough')
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
    await expect(all(omnious.tagging.tag(pictures(1), { signal }))).rejects.toBe('enough')
  })

  test('a consumer that stops early stops the work', async () => {
    const { provider: omnious, clock, calls } = await startDesk()
    let closed = 0
    const source = (async function* () {
      try {
        yield* pictures(1_000_000)
      } finally {
        closed++
      }
    })()
    const reading = (async () => {
      for await (const { id } of omnious.tagging.tag(source)) if (id === '4') break
    })()
    await passTime(clock, reading)
    const sent = calls().length
    expect(closed).toBe(1)
    expect(count(calls())['listTaggingResults']).toBe(1)
    await passTime(clock, new Promise((resolve) => setTimeout(resolve, 100)))
    expect(calls()).toHaveLength(sent)
  })
})
