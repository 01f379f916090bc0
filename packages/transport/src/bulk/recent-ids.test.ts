import { describe, expect, test } from 'vitest'
import { RecentIds } from './recent-ids.ts'

describe('ids that were seen', () => {
  test('are known at least as long as asked, and at most twice as long', () => {
    const ids = new RecentIds(2)
    expect(['a', 'b', 'a', 'c', 'a', 'd', 'b'].map((id) => ids.saw(id))).toEqual([
      false,
      false,
      true,
      false,
      true,
      false,
      true,
    ])
    expect(ids.saw('e')).toBe(false)
    expect(ids.saw('a')).toBe(false)
  })
})
