import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Manifest } from '@picturedesk/provider'
import * as user from '@picturedesk/provider/user'
import { describe, expect, test } from 'vitest'

/** Options of {@link testPackage}. */
export interface PackageOptions {
  /** The folder of the package, with a slash at the end: `new URL('..', import.meta.url)`. */
  readonly root: URL
  /** Resolves as a file of the package does: `(name) => import.meta.resolve(name)`. */
  readonly resolve: (name: string) => string
  /** The vendor's spec, bundled. */
  readonly spec: unknown
  /** The names that the package exports. Default: the factory of its declaration, and `manifest`. */
  readonly exports?: readonly string[]
}

interface PackageJson {
  readonly name: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly picturedesk: { readonly create: string }
}

/**
 * Registers the tests of a package as it is published. They run on what was built.
 *
 * @example
 * testPackage({
 *   root: new URL('..', import.meta.url),
 *   resolve: (name) => import.meta.resolve(name),
 *   spec,
 * })
 */
export function testPackage({ root, resolve, spec, exports }: PackageOptions): void {
  const packageJson: PackageJson = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
  const { name } = packageJson
  const places = Object.keys(packageJson.exports)
  const file = (place: string): URL => new URL(resolve(name + place.slice(1)))
  const text = (place: string): string => readFileSync(file(place), 'utf8')

  describe(`${name} as it is published`, () => {
    test.each(places)('%s leads to a file', (place) => {
      expect(existsSync(file(place))).toBe(true)
    })

    test('./openapi.json is the bundled spec', () => {
      expect(JSON.parse(text('./openapi.json'))).toEqual(spec)
    })

    test('./manifest loads nothing else', async () => {
      expect(text('./manifest')).not.toMatch(/\bimport\b|\brequire\b|\bawait\b/)
      const { manifest } = (await import(file('./manifest').href)) as { manifest: Manifest }
      expect(manifest).toMatchObject({ id: expect.any(String), specVersion: 'v1' })
      expect(JSON.parse(text('./manifest.json'))).toEqual(manifest)
    })

    test('./conformance.json is a report about this package', () => {
      expect(JSON.parse(text('./conformance.json'))).toMatchObject({ package: { name } })
    })

    test('. exports the factory and the manifest, and loads nothing of Node or of tests', async () => {
      const expected = exports ?? [packageJson.picturedesk.create, 'manifest']
      const handedOn = Object.keys(user)
      const own = Object.keys(await import(file('.').href)).filter((key) => !handedOn.includes(key))
      expect(own.sort()).toEqual([...expected].sort())
      expect(text('.')).not.toMatch(/vitest|node:/)
    })

    test('. hands on the errors of the interface, so that nobody has to install it', async () => {
      const exported = (await import(file('.').href)) as Readonly<Record<string, unknown>>
      const missing = Object.entries(user).filter(([key, value]) => exported[key] !== value)
      const remedy =
        "Add `export * from '@picturedesk/provider/user'` to the entry, and export nothing else under these names."
      expect(
        missing.map(([key]) => key),
        remedy,
      ).toEqual([])
    })

    test('no file of a test is in the package', () => {
      const files = globSync('dist/**/*', { cwd: fileURLToPath(root) })
      expect(files.filter((path) => /\.test\.|(^|\/)testing(\/|$)/.test(path))).toEqual([])
    })

    test('no other file can be reached', () => {
      const exported = new Set(places.map((place) => file(place).href))
      const hidden = globSync('dist/**/*.{js,json}', { cwd: fileURLToPath(root) }).filter(
        (path) => !exported.has(new URL(path, root).href),
      )
      for (const path of [...hidden, 'package.json', 'src/index.ts'])
        expect(() => resolve(`${name}/${path}`), path).toThrow()
    })
  })
}
