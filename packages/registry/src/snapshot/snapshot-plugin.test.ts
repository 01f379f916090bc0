import { describe, expect, test } from 'vitest'
import { plainManifest, plainReport } from '../testing/plugin-package.ts'
import { idOf, type PluginSnapshot, snapshotPlugin } from './snapshot-plugin.ts'

const manifest = plainManifest('acme') as Readonly<Record<string, unknown>>
const load = async () => {}
const copied = (plugin: object) => snapshotPlugin(plugin) as PluginSnapshot & { manifest: object }

test('a report is copied: what a plugin changes later is not seen', () => {
  const conformance = JSON.parse(JSON.stringify(plainReport('acme')))
  const before = structuredClone(conformance)
  const shot = copied({ manifest, load, conformance })
  conformance.summary = undefined
  expect(shot).toMatchObject({ conformance: before })
})

test('a plugin without a report has none', () => {
  expect(copied({ manifest, load })).toMatchObject({ conformance: undefined })
})

test.each([
  ['null', null],
  ['a text', 'good'],
])('a report that is %s is told', (_, conformance) => {
  expect(snapshotPlugin({ manifest, load, conformance })).toEqual([
    'its conformance report is not an object',
  ])
})

test('a report is looked at only beside a sound manifest', () => {
  const problems = snapshotPlugin({ manifest: { ...manifest, id: 7 }, load, conformance: 'good' })
  expect(String(problems)).not.toContain('conformance')
})

test('a report that cannot be copied is told by its place', () => {
  const conformance = { provider: () => {} }
  expect(() => snapshotPlugin({ manifest, load, conformance })).toThrow('`conformance.provider`')
})

test('a manifest may inherit its members', () => {
  class Manifest {
    get id() {
      return 'acme'
    }
  }
  const { id: _, ...rest } = manifest
  expect(copied({ manifest: Object.assign(new Manifest(), rest), load })).toMatchObject({
    manifest: { id: 'acme' },
  })
  expect(Object.keys(copied({ manifest, load }).manifest)).toEqual(
    expect.arrayContaining(Object.keys(manifest)),
  )
  expect('operations' in copied({ manifest, load }).manifest).toBe('operations' in manifest)
})

describe('what is no plugin', () => {
  test.each<[string, unknown, string]>([
    ['null', null, 'received null'],
    ['a number', 7, 'received number'],
    ['a function', () => {}, 'received a function (call it, and pass the provider'],
    ['a promise', Promise.resolve(), 'received a promise (await it, or pass { manifest, load })'],
  ])('%s', (_, plugin, message) => {
    const [problem = ''] = snapshotPlugin(plugin) as readonly string[]
    expect(problem).toContain(message)
    expect(problem).not.toContain('undefined')
  })

  test('`load` without a manifest that is no function, beside a provider', () => {
    expect(String(snapshotPlugin({ specVersion: 'v1', load: 7 }))).toContain(
      '`load` must be a function',
    )
  })
})

describe('the id of a plugin that cannot be used', () => {
  test.each<[string, unknown, string | undefined]>([
    ['of the manifest', { manifest: { id: 'acme' }, id: 'other' }, 'acme'],
    ['of the plugin', { id: 'acme' }, 'acme'],
    ['that is no text', { id: 7 }, undefined],
    ['of nothing', null, undefined],
  ])('%s', (_, plugin, id) => {
    expect(idOf(plugin)).toBe(id)
  })
})
