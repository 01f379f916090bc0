import { Stop } from '../house/stop.ts'
import { npmOutput } from './npm-settings.ts'

/** The first npm that publishes by the identity of a job of CI. Older ones ask for a token. */
const OLDEST = '11.5.1'

/** Stops where npm cannot publish without a token. */
export function requireNpm(cwd: string, version = npmOutput(['--version'], cwd)): void {
  if (version.localeCompare(OLDEST, 'en', { numeric: true }) >= 0) return
  throw new Stop(
    `npm ${version} cannot publish by the identity of this job. Expected ${OLDEST} or newer. Use the Node of .nvmrc, which brings one.`,
  )
}
