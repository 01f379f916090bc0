import { expect, test } from 'vitest'
import { temporaryHouse } from '../temporary-house.ts'
import { unrunTests } from './unrun-tests.ts'

test('a package with tests needs the script that runs them', () => {
  using house = temporaryHouse({
    'packages/one/package.json': JSON.stringify({ scripts: { test: 'vitest run' } }),
    'packages/one/src/a.test.ts': '',
    'packages/one/src/b.packed.test.ts': '',
    'packages/two/package.json': '{}',
    'packages/two/src/a.test.ts': '',
    'packages/two/node_modules/x/b.packed.test.ts': '',
    'packages/three/package.json': '{}',
  })
  expect(unrunTests(house.root)).toEqual([
    'packages/one/package.json: nothing runs src/b.packed.test.ts. Add the script "test:packed".',
    'packages/two/package.json: nothing runs src/a.test.ts. Add the script "test".',
  ])
})
