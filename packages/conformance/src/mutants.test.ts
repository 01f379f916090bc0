import { AssertionError } from 'node:assert'
import { PicturedeskError } from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import { cases } from './cases/cases.ts'
import { MUTATIONS, type Mutation } from './testing/mutation.ts'
import { tryOut } from './testing/try-out.ts'

describe.each([
  ["images and videos, on the suite's clock", { kinds: ['image', 'video'] }],
  ["images alone, on the suite's clock", { kinds: ['image'] }],
  ["images alone, on the machine's clock", { kinds: ['image'], ownClock: true }],
] as const)('a provider of %s, that does everything right', (_, options) => {
  for (const [id, { run }] of tryOut(options)) test.concurrent(`passes ${id}`, run)
})

/** Mutations that are about time: they are noticed by the machine's clock, too. */
const ABOUT_TIME = Object.entries(MUTATIONS).filter(([, id]) =>
  /^(abort|deadline|retry|leaks)\/|\/(abort|deadline|back-pressure|stop-early|lazy)$/.test(id),
)

describe("a provider on the machine's clock that", () => {
  test.concurrent.each(ABOUT_TIME)('%s fails %s', async (mutation, id) => {
    const mutant = { mutation: mutation as Mutation, ownClock: true }
    await expect(tryOut(mutant).get(id)?.run(), `${id} passes`).rejects.toThrow()
  })
})

describe('a provider that', () => {
  test.concurrent.each(Object.entries(MUTATIONS))('%s fails %s', async (mutation, id) => {
    const kinds =
      id === 'identity/kinds'
        ? { kinds: ['image'] as const }
        : { kinds: ['image', 'video'] as const }
    const target = tryOut({ mutation: mutation as Mutation, ...kinds }).get(id)
    const error: unknown = await target?.run().then(
      () => undefined,
      (reason: unknown) => reason,
    )
    // An error of the provider's, where there should be none, is a finding; a crash is not.
    expect(error, `${id} does not notice`).toSatisfy(
      (found) => found instanceof AssertionError || PicturedeskError.isInstance(found),
    )
  })
})

test('every mutation names a case that exists', () => {
  const ids = cases.map(({ id }) => id)
  for (const id of Object.values(MUTATIONS)) expect(ids).toContain(id)
})

/** Cases whose fault a mutant of another case shares: whoever fails them fails that one, too. */
const SHARED = ['purchase/stalled-body']

test('every case has a mutant that it notices', () => {
  const noticed = new Set<string>(Object.values(MUTATIONS))
  const idle = cases.map(({ id }) => id).filter((id) => !noticed.has(id))
  expect(idle).toEqual(SHARED)
})
