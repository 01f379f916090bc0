import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vendorPackages } from './vendor-packages.ts'

/** The package that stands for an application with every vendor installed. */
const collector = 'tools/all-vendors/package.json'

/** One line for each vendor that is not tested beside the others, with the remedy. */
export function leftOutVendors(root: string): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, collector), 'utf8')) as {
    dependencies?: Readonly<Record<string, string>>
  }
  return vendorPackages(root)
    .filter(({ name }) => !Object.hasOwn(dependencies, name))
    .map(
      ({ name }) =>
        `${collector}: ${name} is missing in "dependencies". ` +
        'Add it there with "workspace:*", and run `pnpm install`.',
    )
}
