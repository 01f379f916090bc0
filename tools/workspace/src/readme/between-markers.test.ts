import { expect, test } from 'vitest'
import { betweenMarkers } from './between-markers.ts'

const PAGE = 'a\n<!-- it:start -->\nold\n<!-- it:end -->\nb\n'

test('only the text between the markers is replaced', () => {
  const fresh = betweenMarkers(PAGE, 'it', 'new')
  expect(fresh).toBe('a\n<!-- it:start -->\nnew\n<!-- it:end -->\nb\n')
  expect(betweenMarkers(fresh, 'it', 'new')).toBe(fresh)
})

test.each([
  '',
  '<!-- it:start -->',
  '<!-- it:end --><!-- it:start -->',
  PAGE.replaceAll('it', 'a'),
])('without both markers in order it says how to mend %j', (broken) => {
  expect(() => betweenMarkers(broken, 'it', 'new')).toThrow('run `pnpm readme`')
})
