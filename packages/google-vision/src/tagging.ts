import type { LabelOptions, Labels, TaggingOptions } from '@picturedesk/provider'
import { labelLimits } from '@picturedesk/transport'
import type { GoogleVisionConnection } from './connection.ts'
import type { GoogleVisionTagging } from './google-vision-types.ts'
import type { Look } from './look.ts'
import { lookAtMany } from './look-at-many.ts'
import { lookAtOne } from './look-at-one.ts'
import { manifest } from './manifest.ts'
import { ownOptions } from './own-options.ts'
import { toLabels } from './to-labels.ts'
import { optionWarnings } from './to-warnings.ts'

/** Makes the capability `tagging`. */
export function createTagging(connection: GoogleVisionConnection): GoogleVisionTagging {
  return {
    tag: (requests, options = {}) => tagMany(connection, requests, options),
    tagOne: async (image, options = {}) =>
      lookAtOne(connection, labelsLook(options), image, options),
  }
}

async function* tagMany(
  { transport }: GoogleVisionConnection,
  requests: Parameters<GoogleVisionTagging['tag']>[0],
  options: NonNullable<Parameters<GoogleVisionTagging['tag']>[1]>,
): ReturnType<GoogleVisionTagging['tag']> {
  yield* lookAtMany(transport, labelsLook(options), requests, options)
}

/** @throws InvalidArgumentError for an option that cannot be right */
function labelsLook(
  options: LabelOptions & Pick<TaggingOptions, 'description' | 'strict'>,
): Look<Pick<Labels, 'tags' | 'objects' | 'raw'>> {
  const { maxTags, minConfidence, language, description, strict, vendorOptions } = options
  const limited = labelLimits({ maxTags, minConfidence }, manifest.id)
  const own = ownOptions(vendorOptions)
  return {
    own,
    purpose: {
      usual: ['LABEL_DETECTION'],
      needed: ['LABEL_DETECTION', 'OBJECT_LOCALIZATION'],
      maxTags,
      model: own.model,
    },
    warnings: (request) =>
      optionWarnings({ language, description, strict, context: Reflect.get(request, 'context') }),
    hasAny: ({ labelAnnotations, localizedObjectAnnotations }) =>
      (labelAnnotations?.length ?? 0) > 0 || (localizedObjectAnnotations?.length ?? 0) > 0,
    read: (entry, { wire }, context) => {
      const objects = wire.features.some(({ type }) => type === 'OBJECT_LOCALIZATION')
      return toLabels(entry, { objects, limited }, context)
    },
  }
}
