import { expect, test } from 'vitest'
import { temporaryHouse } from '../temporary-house.ts'
import { packageTable } from './package-table.ts'

test('every published package but the mocks of vendors is a line, with its description', () => {
  const one = { name: '@picturedesk/one', description: 'The first.' }
  using house = temporaryHouse({
    'packages/one/package.json': JSON.stringify(one),
    'mocks/core/package.json': JSON.stringify({ name: 'two', description: 'B' }),
    'mocks/one/package.json': JSON.stringify({ ...one, 'picturedesk-mock': {} }),
    'tools/three/package.json': JSON.stringify({ ...one, private: true }),
  })
  expect(packageTable(house.root)).toBe(
    `| package | what it is |
| --- | --- |
| [\`@picturedesk/one\`](packages/one) | The first |
| [\`two\`](mocks/core) | B |`,
  )
})
