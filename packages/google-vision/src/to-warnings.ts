import type { Warning } from '@picturedesk/provider'
import type { BadItem } from '@picturedesk/transport'
import { manifest } from './manifest.ts'

/** Options that Google Cloud Vision cannot honour, with what it does in their place. */
const UNSUPPORTED = {
  language: 'has words in English only',
  description: 'has no tasks to describe',
  strict: 'judges each picture by itself',
  context: 'looks at nothing but the picture',
} as const

/** A warning for each option that is given and cannot be honoured. English is what comes anyway. */
export function optionWarnings(
  given: Partial<Record<keyof typeof UNSUPPORTED, unknown>>,
): Warning[] {
  return Object.entries(UNSUPPORTED).flatMap(([option, fact]) => {
    const value = given[option as keyof typeof UNSUPPORTED]
    if (value === undefined || value === false) return []
    if (option === 'language' && /^en(-|$)/i.test(String(value))) return []
    const message = `\`${option}\` was not sent: ${manifest.name} ${fact}.`
    return [{ code: 'unsupported-option', option, message }]
  })
}

/** A warning for each label or object of an entry that was left out because the vendor sent it malformed. */
export function entryWarnings(badItems: readonly BadItem[], path: string): Warning[] {
  return badItems
    .filter(({ list }) => list.startsWith(`${path}.`) && !list.slice(path.length).includes('['))
    .map((bad) => ({
      code: 'invalid-item',
      raw: bad.item,
      message: `An item was left out. \`${bad.path}\` in the response: ${bad.problem}.`,
    }))
}

/** The warning of a result beside an error of the vendor. */
export function partialWarning(error: Error): Warning {
  return {
    code: 'partial-result',
    message: `The vendor did not do all that was asked for: ${error.message}`,
  }
}
