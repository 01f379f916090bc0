import { AssertionError } from 'node:assert'
import { PicturedeskError } from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import { cases } from './cases/cases.ts'
import { MUTATIONS, type Mutation } from './testing/mutation.ts'
import { tryOut } from './testing/try-out.ts'

describe.each([
  ['image and video', ['image', 'video'] as const],
  ['image only', ['image'] as const],
])('a provider of %s that does everything right', (_, kinds) => {
  for (const [id, { run }] of tryOut({ kinds })) test.concurrent(`passes ${id}`, run)
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
