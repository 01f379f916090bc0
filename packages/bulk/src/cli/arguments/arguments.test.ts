import { expect, test } from 'vitest'
import { share, wholeNumber } from './numbers.ts'
import { commandLine } from './quote.ts'

test('reads numbers, and nothing else', () => {
  const range = { min: 1, max: 10 }
  expect(wholeNumber('--n', '10', range)).toBe(10)
  expect(wholeNumber('--n', undefined, range)).toBeUndefined()
  for (const text of ['0', '11', '1.5', '1e1', '', ' 1', '-1', 'x', '0x1'])
    expect(() => wholeNumber('--n', text, range)).toThrow(
      `--n must be a whole number from 1 to 10. Received "${text}".`,
    )
  expect(() => wholeNumber('--n', '0', { min: 1 })).toThrow('of at least 1')
  expect(share('--s', '.5')).toBe(0.5)
  for (const text of ['1.1', '-0', '1e-1', '', 'NaN'])
    expect(() => share('--s', text)).toThrow('--s must be a number from 0 to 1.')
})

test('shows the command line so that a shell reads the same arguments', () => {
  expect(commandLine(['tag', 'my file.csv', "--name=it's", '--id-column', 'a$b'])).toBe(
    "picturedesk-bulk tag 'my file.csv' '--name=it'\\''s' --id-column 'a$b'",
  )
})
