import { expect, test } from 'vitest'
import { observingJobs, unobserved } from './thread-jobs.ts'

/** Counts the jobs that something begins and that are still running at its end. */
async function jobsOf(run: () => Promise<unknown>): Promise<{ begun: number; running: number }> {
  let begun = 0
  let running = 0
  const begin = (): (() => void) => {
    begun++
    running++
    return () => {
      running--
    }
  }
  await observingJobs({ begin }, run)
  return { begun, running }
}

const digest = () => crypto.subtle.digest('SHA-256', new Uint8Array(8))

test('signing is seen to begin and to end', async () => {
  expect(await jobsOf(digest)).toEqual({ begun: 1, running: 0 })
})

test('a job that has not ended is still running', async () => {
  let waiting: Promise<unknown> = Promise.resolve()
  const { begun, running } = await jobsOf(async () => {
    waiting = digest()
  })
  expect(running).toBe(begun)
  expect(begun).toBe(1)
  await waiting
})

test('jobs of others, and those of the suite itself, are not seen', async () => {
  const others = digest()
  expect(await jobsOf(() => unobserved(digest))).toEqual({ begun: 0, running: 0 })
  await others
})
