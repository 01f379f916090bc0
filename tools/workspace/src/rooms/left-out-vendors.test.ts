import { expect, test } from 'vitest'
import { temporaryHouse } from '../temporary-house.ts'
import { leftOutVendors } from './left-out-vendors.ts'

const vendor = (name: string): string => JSON.stringify({ name, picturedesk: {} })

test('every vendor and its mock must be installed beside the others; other packages need not', () => {
  using house = temporaryHouse({
    'packages/one/package.json': vendor('@picturedesk/one'),
    'packages/two/package.json': vendor('@picturedesk/two'),
    'packages/provider/package.json': '{ "name": "@picturedesk/provider" }',
    'tools/all-vendors/package.json': JSON.stringify({
      dependencies: { '@picturedesk/one': 'workspace:*' },
      devDependencies: { '@picturedesk/mock-one': 'workspace:*' },
    }),
  })
  const remedy = 'Add it there with "workspace:*", and run `pnpm install`.'
  const place = 'tools/all-vendors/package.json'
  expect(leftOutVendors(house.root)).toEqual([
    `${place}: @picturedesk/two is missing in "dependencies". ${remedy}`,
    `${place}: @picturedesk/mock-two is missing in "devDependencies". ${remedy}`,
  ])
})
