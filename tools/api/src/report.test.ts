import { expect, test } from 'vitest'
import { reportOf } from './report.ts'

test('a mapped type whose parameter was taken for another declaration stops, with the remedy', () => {
  const wrong =
    'type Method$1 = () => void;\ntype Names<T> = { [Method in keyof T]: Method$1 };\nexport { type Names };'
  expect(() => reportOf(wrong)).toThrow(
    'The parameter `Method` of a mapped type in `Names` has the name of another declaration, for which the bundler takes it. Give the parameter another name.',
  )
})

test.each([
  'type Method$1 = () => void;\ntype Names<T> = { [Key in keyof T]: Method$1 };\nexport { type Names };',
  'type Names<T> = { [Method in keyof T]: Method };\nexport { type Names };',
  'type Method$1 = () => void;\ntype Names<T> = { [Method in keyof T]: MyMethod$1 };\nexport { type Names };',
])('others have a report: %s', (text) => {
  expect(reportOf(text)).toContain('type Names<T>')
})
