import { VirtualClock } from '@picturedesk/mocks'
import type { PicturedeskError } from '@picturedesk/provider'
import { collect, passTime } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import type { OmniousTaggingResult } from './index.ts'
import { picture, pictures } from './testing/pictures.ts'
import { neverConnected, scriptedVendor } from './testing/scripted-vendor.ts'

/** The error of a result. */
const errorOf = (result: OmniousTaggingResult | undefined): PicturedeskError | undefined =>
  result?.ok === false ? result.error : undefined

const unavailable = () => new Response('', { status: 503 })
const processing = () => ({ data: { taskId: 't', taskStatus: 'TASK_PROCESSING' } })

describe('`attempts` counts what was sent', () => {
  test('a timeout counts each request that handed in pictures, repeats too, and no other', async () => {
    const clock = new VirtualClock({ running: false })
    const { tagging, of } = scriptedVendor(
      { create: ({ turn }) => (turn < 2 ? neverConnected() : undefined), status: processing },
      { clock },
    )
    const reading = collect(tagging.tag(pictures(1_500), { timeout: 10_000 }))
    await expect(passTime(clock, reading)).rejects.toMatchObject({
      code: 'timeout',
      timeout: 10_000,
      attempts: 4,
      outcome: 'unknown',
    })
    expect([of('create').length, of('append').length]).toEqual([3, 1])
    expect(of('status').length).toBeGreaterThan(2)
  })

  test('a time that is over before the first request is sent is "not-sent"', async () => {
    const { tagging, clock, seen } = scriptedVendor()
    const late = (function* () {
      clock.pass(50_000)
      yield picture('a')
    })()
    const reading = collect(tagging.tag(late, { timeout: 40_000 }))
    await expect(reading).rejects.toMatchObject({
      code: 'timeout',
      attempts: 0,
      outcome: 'not-sent',
    })
    expect(seen).toEqual([])
  })

  test('the error of a refused picture counts its hand-in', async () => {
    const { tagging } = scriptedVendor({
      create: ({ turn, body }) =>
        turn === 0
          ? neverConnected()
          : {
              taskId: 't',
              failureList: [
                { request: (body['taggingRequest'] as unknown[])[0], errorMessage: 'no' },
              ],
            },
    })
    const [refused] = await collect(tagging.tag([picture('a')]))
    expect(errorOf(refused)).toMatchObject({
      operation: 'createTaggingTask',
      outcome: 'rejected',
      attempts: 2,
    })
  })

  test('the error of a failed picture counts the request of its page', async () => {
    const results = [{ id: 'a', taggingResult: { error: 'blurred' } }]
    const { tagging } = scriptedVendor({
      results: ({ turn }) => (turn < 2 ? unavailable() : { data: { results } }),
    })
    const [failed] = await collect(tagging.tag([picture('a')]))
    expect(errorOf(failed)).toMatchObject({ operation: 'listTaggingResults', attempts: 3 })
  })

  test('the error of a picture whose result never comes counts the requests for results', async () => {
    const { tagging, of } = scriptedVendor({ results: () => ({ data: { results: [] } }) })
    const [missing] = await collect(tagging.tag([picture('a')]))
    expect(errorOf(missing)?.attempts).toBe(of('results').length)
    expect(errorOf(missing)).toMatchObject({ operation: 'listTaggingResults', attempts: 28 })
  })

  test('the error of a task that failed counts the requests for its state', async () => {
    const { tagging } = scriptedVendor({
      status: ({ turn }) =>
        turn < 3 ? processing() : { data: { taskId: 't', taskStatus: 'TASK_FAILED' } },
    })
    const [failed] = await collect(tagging.tag([picture('a')]))
    expect(errorOf(failed)).toMatchObject({ operation: 'getTaggingTaskStatus', attempts: 4 })
    expect(errorOf(failed)?.message).toContain('the task failed as a whole')
  })

  test('a task that is never done ends after an hour, with the number of requests for its state', async () => {
    const { tagging, clock, of } = scriptedVendor({ status: processing })
    const started = clock.now()
    const error: unknown = await collect(tagging.tag([picture('a')])).catch((reason) => reason)
    expect(error).toMatchObject({
      code: 'timeout',
      provider: 'omnious',
      operation: 'getTaggingTaskStatus',
      timeout: 3_600_000,
      attempts: of('status').length,
      outcome: 'unknown',
    })
    expect(of('status').length).toBeGreaterThan(200)
    expect(clock.now() - started).toBeGreaterThanOrEqual(3_600_000)
    expect(clock.now() - started).toBeLessThan(3_600_000 + 15_000)
  })
})
