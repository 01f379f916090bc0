import { expect, test } from 'vitest'
import * as everything from '../index.ts'
import { failureKind } from './failure-kind.ts'

/** The codes of all error classes, read from their sources' names: `NotFoundError` has `not-found`. */
const CODES = Object.keys(everything)
  .filter((name) => name.endsWith('Error') && name !== 'PicturedeskError')
  .map((name) =>
    name === 'NetworkError' || name === 'VendorError'
      ? name.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase()
      : name
          .replace(/Error$/, '')
          .replace(/(?!^)([A-Z])/g, '-$1')
          .toLowerCase(),
  )

test('each error class is judged by its code, whatever its outcome is', () => {
  expect(CODES.length).toBeGreaterThanOrEqual(20)
  const byOutcome = CODES.filter(
    (code) =>
      failureKind({ code, outcome: 'rejected' }) !== failureKind({ code, outcome: 'unknown' }),
  )
  // Of others, the outcome would decide, as it does for a code that a later version brings.
  expect(byOutcome).toEqual([])
  expect(failureKind({ code: 'of-tomorrow', outcome: 'rejected' })).toBe('input')
  expect(failureKind({ code: 'of-tomorrow', outcome: 'unknown' })).toBe('unclear')
  expect(failureKind({ code: 'constructor', outcome: 'unknown' })).toBe('unclear')
})

test.each([
  [{ code: 'unauthorized', status: 401, outcome: 'rejected' }, 'lasts'],
  [{ code: 'quota-exceeded', outcome: 'rejected' }, 'lasts'],
  [{ code: 'missing-credentials', outcome: 'not-sent' }, 'lasts'],
  [{ code: 'rate-limited', status: 429, outcome: 'rejected' }, 'passes'],
  [{ code: 'timeout', outcome: 'unknown' }, 'passes'],
  [{ code: 'not-found', status: 404, outcome: 'rejected' }, 'input'],
  [{ code: 'vendor-error', status: 503, outcome: 'unknown' }, 'passes'],
  [{ code: 'vendor-error', status: 500, outcome: 'unknown' }, 'passes'],
  [{ code: 'vendor-error', status: 400, outcome: 'rejected' }, 'input'],
  [{ code: 'vendor-error', outcome: 'rejected' }, 'input'],
  [{ code: 'invalid-argument', outcome: 'not-sent', field: 'maxTags' }, 'lasts'],
  [{ code: 'invalid-argument', outcome: 'not-sent', field: 'requests[3].image.url' }, 'input'],
  [{ code: 'invalid-argument', outcome: 'rejected', field: 'maxTags' }, 'input'],
  [{ code: 'not-supported', outcome: 'not-sent' }, 'lasts'],
  [{ code: 'invalid-response', outcome: 'unknown' }, 'unclear'],
] as const)('%j', (failure, kind) => {
  expect(failureKind(failure)).toBe(kind)
})
