import { toText } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'

type Image = Pick<components['schemas']['Image'], 'license' | 'license_version'>

const MARKS: Readonly<Record<string, string>> = { cc0: 'CC0', pdm: 'Public Domain Mark' }

/** Maps a licence to its name for people, such as `CC BY-SA 4.0`. */
export function toTerms({ license, license_version }: Image): string {
  const version = toText(license_version)
  const isCreativeCommons = /^by\b|sampling/.test(license)
  const name = MARKS[license] ?? `${isCreativeCommons ? 'CC ' : ''}${license.toUpperCase()}`
  return version === undefined ? name : `${name} ${version}`
}
