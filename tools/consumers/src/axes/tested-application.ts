import type { Application } from '../place/application.ts'
import type { Place } from '../place/place.ts'

/** The application with tests: a vendor, its mock and the suite, by their READMEs, and test runners. */
export function testedApplication(place: Place): Promise<Application> {
  return place.application({
    installer: 'npm-11',
    readmes: ['@picturedesk/hellorf', '@picturedesk/mock-hellorf', '@picturedesk/conformance'],
    pins: ['vitest', 'jest'],
  })
}
