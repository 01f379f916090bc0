import { expect, test } from 'vitest'
import { installLine, lineIn } from './install-line.ts'

test('packages and what they are for are read from the line', () => {
  expect(lineIn('text\n```sh\nnpm install --save-dev a @b/c\nnpm install d\n```\n')).toEqual({
    packages: ['a', '@b/c'],
    isForDevelopment: true,
  })
  expect(lineIn('npm install\n')).toBeUndefined()
})

test('a package that is not published is told', () => {
  expect(() => installLine('@picturedesk/demo')).toThrow(
    '@picturedesk/demo is not published from here.',
  )
})
