import { describe, test } from 'vitest'
import { tryOut } from '../testing/try-out.ts'

describe('a provider that does everything right, with a token for which its first call asks', () => {
  for (const [id, { run }] of tryOut({ kinds: ['image'], needsToken: true }))
    test.concurrent(`passes ${id}`, run)
})
