import { randomFillSync, scryptSync } from 'node:crypto'
import { readFile } from 'node:fs/promises'
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

test('reading a file is seen to begin and to end', async () => {
  const { begun, running } = await jobsOf(() => readFile(new URL(import.meta.url)))
  expect(begun).toBeGreaterThan(0)
  expect(running).toBe(0)
})

test('random bytes, which Node makes at once, are not a job', async () => {
  const { begun } = await jobsOf(async () => {
    randomFillSync(new Uint8Array(16))
    for (let ids = 0; ids < 300; ids += 1) crypto.randomUUID()
  })
  expect(begun).toBe(0)
})

test('a job of which no end is told is forgotten', async () => {
  let running = 0
  const begin = (): (() => void) => {
    running += 1
    return () => {
      running -= 1
    }
  }
  await observingJobs({ begin }, async () => {
    scryptSync('password', 'salt', 16)
    await expect.poll(() => running, { timeout: 30_000 }).toBe(0)
  })
})
