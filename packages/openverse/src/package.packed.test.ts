import { readFile } from 'node:fs/promises'
import spec from '@picturedesk/spec-openverse' with { type: 'json' }
import { describe, expect, test } from 'vitest'

const name = '@picturedesk/openverse'

async function exported(path: string): Promise<string> {
  return readFile(new URL(import.meta.resolve(`${name}${path}`)), 'utf8')
}

describe('what the package exports', () => {
  test('./openapi.json is the bundled spec', async () => {
    expect(JSON.parse(await exported('/openapi.json'))).toEqual(spec)
  })

  test('./manifest loads nothing else', async () => {
    const source = await exported('/manifest')
    expect(source).toContain('openverse')
    expect(source).not.toMatch(/\bimport\b|\brequire\b|\bawait\b/)
    const { manifest } = await import(`${name}/manifest`)
    expect(manifest).toMatchObject({ id: 'openverse', specVersion: 'v1' })
    expect(JSON.parse(JSON.stringify(manifest))).toEqual(manifest)
  })

  test('. names what it has, and holds no test helper', async () => {
    expect(Object.keys(await import(name)).sort()).toEqual(['createOpenverse', 'manifest'])
    expect(await exported('')).not.toMatch(/vitest|node:/)
  })

  test('nothing else can be reached', async () => {
    await expect(import(`${name}/dist/tokens.js`)).rejects.toThrow(/exports|resolve|find/i)
  })
})
