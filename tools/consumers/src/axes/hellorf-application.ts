import type { Application } from '../place/application.ts'
import type { Place } from '../place/place.ts'

/** The application that most cells share: one vendor, installed with npm by its README. */
export function hellorfApplication(place: Place): Promise<Application> {
  return place.application({
    installer: 'npm-11',
    readmes: ['@picturedesk/hellorf'],
    pins: ['@types/node'],
  })
}
