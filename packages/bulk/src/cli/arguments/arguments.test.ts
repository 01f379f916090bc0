import { expect, test } from 'vitest'
import { share, wholeNumber } from './numbers.ts'
import { inOptionNames } from './option-names.ts'
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

test.each([
  [
    '`detections` must be of type array, at least 1 items, each one of TOP, BAG. Received ["top"].',
    '--detection must be one of TOP, BAG. Received ["top"].',
  ],
  [
    '`maxTags` must be of type integer, at least 1, at most 50. Received 51.',
    '--max-tags must be a whole number, at least 1, at most 50. Received 51.',
  ],
  [
    'The job "n" was made of 2 inputs. Pass the same source in the same order, or give the job another name. `bulk.job(name)` gives a job without a source.',
    'The job "n" was made of 2 inputs. Give the same source in the same order, or another --name. See: picturedesk-bulk jobs --help',
  ],
])('says %j in the words of the command line', (message, words) => {
  expect(inOptionNames(message)).toBe(words)
})
