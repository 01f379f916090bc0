import type { Mock } from '@picturedesk/mocks'
import type { Outcome } from './call-mock.ts'

/**
 * The limit of the mock that keeps a right request from an answer, if the start has told of it at the same place;
 * undefined when there is none, or when it was not told.
 */
export function toldLimit(
  mock: Pick<Mock, 'notices'>,
  { violations }: Pick<Outcome, 'violations'>,
): string | undefined {
  if (violations.length === 0 || violations.some(({ blame }) => blame !== 'mock')) return undefined
  const isTold = violations.every(({ pointer, message }) =>
    mock.notices.some((notice) => notice.pointer === pointer && notice.message === message),
  )
  return isTold
    ? violations.map(({ pointer, message }) => `${pointer}: ${message}`).join(' ')
    : undefined
}
