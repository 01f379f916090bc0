import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vendorPackages } from './vendor-packages.ts'

/** The package that stands for an application with every vendor installed. */
const COLLECTOR = 'tools/all-vendors/package.json'

/** One line for each vendor, and each mock, that is not installed beside the others; with the remedy. */
export function leftOutVendors(root: string): string[] {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(root, COLLECTOR), 'utf8'),
  ) as Readonly<Record<string, Readonly<Record<string, string>>>>
  const missing = vendorPackages(root).flatMap(({ id, name }) => [
    ...(Object.hasOwn(dependencies, name) ? [] : [[name, 'dependencies']]),
    ...(Object.hasOwn(devDependencies, mockOf(id)) ? [] : [[mockOf(id), 'devDependencies']]),
  ])
  return missing.map(
    ([name, list]) =>
      `${COLLECTOR}: ${name} is missing in "${list}". ` +
      'Add it there with "workspace:*", and run `pnpm install`.',
  )
}

function mockOf(id: string): string {
  return `@picturedesk/mock-${id}`
}
