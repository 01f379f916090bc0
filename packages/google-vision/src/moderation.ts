import type { Findings, ModerationOptions } from '@picturedesk/provider'
import { checkInput } from '@picturedesk/transport'
import type { GoogleVisionConnection } from './connection.ts'
import type { GoogleVisionModeration } from './google-vision-types.ts'
import type { Look } from './look.ts'
import { lookAtMany } from './look-at-many.ts'
import { lookAtOne } from './look-at-one.ts'
import { ownOptions, WHERE } from './own-options.ts'
import { toFindings } from './to-findings.ts'
import { optionWarnings } from './to-warnings.ts'

const RULES = { minScore: { type: 'number', minimum: 0, maximum: 1 } } as const

/** Makes the capability `moderation`. */
export function createModeration(connection: GoogleVisionConnection): GoogleVisionModeration {
  return {
    check: (requests, options = {}) => checkMany(connection, requests, options),
    checkOne: async (image, options = {}) =>
      lookAtOne(connection, findingsLook(options), image, options),
  }
}

async function* checkMany(
  { transport }: GoogleVisionConnection,
  requests: Parameters<GoogleVisionModeration['check']>[0],
  options: NonNullable<Parameters<GoogleVisionModeration['check']>[1]>,
): ReturnType<GoogleVisionModeration['check']> {
  yield* lookAtMany(transport, findingsLook(options), requests, options)
}

/** @throws InvalidArgumentError for an option that cannot be right */
function findingsLook({
  minScore,
  language,
  vendorOptions,
}: ModerationOptions): Look<Pick<Findings, 'findings' | 'notJudged' | 'raw' | 'warnings'>> {
  checkInput(RULES, { minScore }, {}, WHERE)
  const own = ownOptions(vendorOptions)
  return {
    own,
    purpose: {
      usual: ['SAFE_SEARCH_DETECTION'],
      needed: ['SAFE_SEARCH_DETECTION'],
      model: own.model,
    },
    warnings: () => optionWarnings({ language }),
    hasAny: ({ safeSearchAnnotation }) => Boolean(safeSearchAnnotation),
    read: (entry, _, context) => toFindings(entry, minScore, context),
  }
}
