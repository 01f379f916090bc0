import { describe, expect, test } from 'vitest'
import { type Pnp, pnpDirectories } from './pnp.ts'

const HOME = '/app'
const dependencies = new Map<string, string | [string, string] | null>([
  ['app', 'workspace:.'],
  ['acme', 'npm:1.0.0'],
  ['short', ['long-name', 'npm:2.0.0']],
  ['missing-peer', null],
])

const pnp: Pnp = {
  findPackageLocator: (path) =>
    path.startsWith(`${HOME}/`) ? { name: 'app', reference: 'workspace:.' } : null,
  getLocator: (name, reference) =>
    typeof reference === 'string'
      ? { name, reference }
      : { name: reference[0], reference: reference[1] },
  getPackageInformation: ({ name, reference }) =>
    name === 'app'
      ? { packageLocation: `${HOME}/`, packageDependencies: dependencies }
      : { packageLocation: `/cache/${name}-${reference}.zip/`, packageDependencies: new Map() },
}

describe('the directories of a package under Plug’n’Play', () => {
  test('are those of its dependencies, also of one under another name; a peer that is not there has none', () => {
    expect([...(pnpDirectories(HOME, () => pnp) ?? [])]).toEqual([
      ['app', '/app/'],
      ['acme', '/cache/acme-npm:1.0.0.zip/'],
      ['short', '/cache/long-name-npm:2.0.0.zip/'],
    ])
  })

  test('are not known outside of such an installation, nor without one', () => {
    expect(pnpDirectories('/elsewhere', () => pnp)).toBeUndefined()
    expect(pnpDirectories(HOME, () => null)).toBeUndefined()
    expect(pnpDirectories(HOME, undefined)).toBeUndefined()
  })
})
