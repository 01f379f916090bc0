import type { Application } from '../place/application.ts'
import type { Place } from '../place/place.ts'
import { publishedPackages } from '../place/tarballs.ts'

/** The application that has installed everything that is published, and what its READMEs' code imports besides. */
export function allPackages(place: Place): Promise<Application> {
  return place.application({
    installer: 'npm-11',
    readmes: [],
    packages: publishedPackages().map(({ name }) => name),
    pins: ['vitest', '@types/node', '@types/pg'],
  })
}
