import { type ErrorContext, InvalidArgumentError } from '@picturedesk/provider'
import { checkInput } from '@picturedesk/transport'
import { annotateImages } from './generated/operations.ts'
import type { GoogleVisionOwnOptions } from './google-vision-types.ts'
import { manifest } from './manifest.ts'

const { requests, parent } = annotateImages.body.properties
const { model } = requests.items.properties.features.items.properties

const RULES = { model, parent }
const PATH = `vendorOptions.${manifest.id}`
const NAMES = { model: `${PATH}.model`, parent: `${PATH}.parent` }

/** Where a call is, for errors before it. */
export const WHERE: ErrorContext & Record<'provider' | 'operation', string> = {
  provider: manifest.id,
  operation: 'annotateImages',
}

/**
 * The options that only Google Cloud Vision has, checked.
 * @throws InvalidArgumentError that names the option
 */
export function ownOptions(
  vendorOptions: Readonly<Record<string, object | undefined>> | undefined,
): GoogleVisionOwnOptions {
  const own: GoogleVisionOwnOptions = vendorOptions?.[manifest.id] ?? {}
  const unknown = Object.keys(own).find((name) => !Object.hasOwn(RULES, name))
  if (unknown !== undefined)
    throw new InvalidArgumentError({
      ...WHERE,
      field: `${PATH}.${unknown}`,
      allowed: `one of ${Object.keys(RULES).join(', ')}`,
      value: Reflect.get(own, unknown),
      message: `Unknown option \`${PATH}.${unknown}\`. Known: ${Object.keys(RULES).join(', ')}.`,
    })
  checkInput(RULES, { ...own }, NAMES, WHERE)
  return own
}
