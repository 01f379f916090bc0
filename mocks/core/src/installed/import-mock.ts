import { pathToFileURL } from 'node:url'
import { type DeclaringPackage, moduleFile } from '@picturedesk/installed'
import { isMockVendor } from '../vendor/is-mock-vendor.ts'
import type { MockVendor } from '../vendor/vendor.ts'
import { InvalidMockError } from './invalid-mock-error.ts'
import type { MockDeclaration } from './read-declaration.ts'

/**
 * Imports the mock that a package declares.
 *
 * @throws InvalidMockError
 */
export async function importMock(
  source: DeclaringPackage,
  { id, module: subpath = '.', export: name }: MockDeclaration,
): Promise<MockVendor<object, string>> {
  const { name: packageName } = source.package
  const file = await moduleFile(source, subpath)
  if ('problem' in file)
    throw new InvalidMockError(packageName, [`its code is not there: ${file.problem}`])
  const { mock, names } = await exportOf(file.value, name).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error)
    throw new InvalidMockError(packageName, [`its code cannot be loaded: ${message}`], {
      cause: error,
    })
  })
  if (!isMockVendor(mock)) {
    const exported = names.join(', ') || 'nothing'
    const problem = `it must export a mock, which has an id and a spec, as ${name}. It exports: ${exported}`
    throw new InvalidMockError(packageName, [problem])
  }
  if (mock.id !== id) {
    const problem = `package.json declares the vendor "${id}", but its mock has the id "${mock.id}"`
    throw new InvalidMockError(packageName, [problem])
  }
  return mock
}

async function exportOf(
  file: string,
  name: string,
): Promise<{ readonly mock: unknown; readonly names: readonly string[] }> {
  const exported: Record<string, unknown> = await import(
    /* @vite-ignore */ pathToFileURL(file).href
  )
  return { mock: exported[name], names: Object.keys(exported) }
}
