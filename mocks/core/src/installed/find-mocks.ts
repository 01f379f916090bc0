import { type DeclaringPackage, findDeclaring, type InstalledPackage } from '@picturedesk/installed'
import type { MockVendor } from '../vendor/vendor.ts'
import { importMock } from './import-mock.ts'
import { DECLARATION_FIELD, readDeclaration } from './read-declaration.ts'

/** The mock of a vendor in an installed package, whose code has not run yet. */
export interface InstalledMock {
  /** The vendor's id. */
  readonly id: string
  readonly package: InstalledPackage
  /**
   * Imports the mock.
   *
   * @throws InvalidMockError when that fails, or the package exports something else
   */
  readonly load: () => Promise<MockVendor<object, string>>
}

/** A package that declares a mock, but cannot be used. */
export interface BrokenMock {
  readonly package: InstalledPackage
  /** The vendor's id, where the declaration can be read. */
  readonly id?: string
  /** One sentence without a full stop for each problem. */
  readonly problems: readonly string[]
}

/** The installed mocks. */
export interface FoundMocks {
  /** In the order in which they were found, one for each vendor. */
  readonly mocks: readonly InstalledMock[]
  readonly broken: readonly BrokenMock[]
}

/**
 * Finds the installed packages that declare a mock by the field `picturedesk-mock` of package.json:
 * the dependencies of the nearest package.json, then those of each one further up. No code of the
 * packages runs. When two packages have the same vendor, the first one counts.
 *
 * @param from a directory or file, as a path or `file:` URL. Default: the working directory.
 */
export async function findMocks(from?: string | URL): Promise<FoundMocks> {
  const packages = (await findDeclaring({ field: DECLARATION_FIELD, from, upwards: true })) ?? []
  const mocks = new Map<string, InstalledMock>()
  const broken: BrokenMock[] = []
  for (const found of packages) {
    if ('problem' in found) {
      broken.push({ package: found.package, problems: [found.problem] })
      continue
    }
    const mock = readMock(found)
    const taken = 'id' in mock && 'load' in mock ? mocks.get(mock.id) : undefined
    if ('problems' in mock) broken.push(mock)
    else if (taken) {
      const problem = `its vendor "${mock.id}" already has the mock in ${taken.package.name}`
      broken.push({ package: mock.package, id: mock.id, problems: [problem] })
    } else mocks.set(mock.id, mock)
  }
  return { mocks: [...mocks.values()], broken }
}

function readMock(source: DeclaringPackage): InstalledMock | BrokenMock {
  const declaration = readDeclaration(source.declaration)
  if (!('export' in declaration)) return { package: source.package, problems: declaration }
  const { id } = declaration
  return { id, package: source.package, load: () => importMock(source, declaration) }
}
