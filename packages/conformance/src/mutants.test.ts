import { AssertionError } from 'node:assert'
import { PicturedeskError } from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import { cases } from './cases/cases.ts'
import mutants from './testing/mutants.json' with { type: 'json' }
import { MUTATIONS, type Mutation } from './testing/mutation.ts'
import { type Noticed, noticed } from './testing/noticed.ts'
import { tryOut } from './testing/try-out.ts'

const tried: Readonly<Record<string, Noticed>> = mutants

/** CI tries every mutant. Else one of each case is enough, which no other case notices. */
const isWhole = Number(process.env['PICTUREDESK_RUNS']) > 2_000
const ALL = Object.entries(MUTATIONS)
const LONE = new Map(
  ALL.filter(([name]) => tried[name]?.also === null).map(([name, id]) => [id, name]),
)
const TRIED = isWhole ? ALL : ALL.filter(([name, id]) => LONE.get(id) === name)

describe.each([
  ["images and videos, on the suite's clock", { kinds: ['image', 'video'] }],
  ["images alone, on the suite's clock", { kinds: ['image'] }],
  ["images alone, on the machine's clock", { kinds: ['image'], ownClock: true }],
] as const)('a provider of %s, that does everything right', (_, options) => {
  for (const [id, { run }] of tryOut(options)) test.concurrent(`passes ${id}`, run)
})

/** Mutations that are about time: they are noticed by the machine's clock, too. */
const ABOUT_TIME = TRIED.filter(([, id]) =>
  /^(abort|deadline|retry|leaks)\/|\/(abort|deadline|back-pressure|stop-early|lazy)$/.test(id),
)

describe("a provider on the machine's clock that", () => {
  test.concurrent.each(ABOUT_TIME)('%s fails %s', async (mutation, id) => {
    const mutant = { mutation: mutation as Mutation, ownClock: true }
    await expect(tryOut(mutant).get(id)?.run(), `${id} passes`).rejects.toThrow()
  })
})

describe('a provider that', () => {
  test.concurrent.each(TRIED)('%s fails %s', async (mutation, id) => {
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

test('every mutant was tried in every case', () => {
  const untried = Object.keys(MUTATIONS).filter((name) => tried[name]?.also === undefined)
  expect(untried, 'Run `pnpm run mutants --new --all`.').toEqual([])
})

test('every case has a mutant that no other case notices', () => {
  const alone = new Set(
    ALL.filter(([name]) => tried[name]?.also === null).map(([, id]) => id as string),
  )
  const remedy =
    'Give each a mutant that no other case notices, and run `pnpm run mutants --new --all`.'
  expect(
    cases.map(({ id }) => id).filter((id) => !alone.has(id)),
    remedy,
  ).toEqual([])
})

/** A few of them; `pnpm run mutants --all` tries every one. */
const SAMPLE = Object.keys(MUTATIONS).filter(
  (name, index) => tried[name]?.also === null && index % 90 === 5,
) as Mutation[]

test.each(SAMPLE)('a provider that %s is still noticed by one case alone', async (mutation) => {
  const { ms: _, ...found } = await noticed(mutation, true)
  const { ms: __, ...known }: Partial<Noticed> = tried[mutation] ?? {}
  expect(found).toEqual(known)
})
